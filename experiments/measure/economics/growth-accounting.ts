/** Output and inputs of one period. Shares are of cost or income and need not be given for what is left to TFP. */
export interface Period {
  output: number
  /** Quantity of each factor, above 0 to count. */
  factors: Readonly<Record<string, number>>
  /** Share of each factor in income; a factor without one counts 0. */
  shares: Readonly<Record<string, number>>
}

export interface GrowthAccount {
  /** Log growth of output. */
  output: number
  /** Part of each factor: mean of its two shares times its log growth. */
  contributions: Record<string, number>
  /** Log growth of total factor productivity: what the factors leave. */
  tfp: number
}

/**
 * Growth by factor with Törnqvist weights. A factor that comes into use or drops out has no log growth and counts 0.
 * Sources: L. Törnqvist (1936); D. Jorgenson and Z. Griliches, Rev. Econ. Stud. 34 (1967).
 */
export function growthAccount(before: Period, after: Period): GrowthAccount {
  const output = Math.log(after.output / before.output)
  const contributions: Record<string, number> = {}
  for (const [factor, quantity] of Object.entries(after.factors)) {
    const earlier = before.factors[factor] ?? 0
    const share = 0.5 * ((before.shares[factor] ?? 0) + (after.shares[factor] ?? 0))
    contributions[factor] = quantity > 0 && earlier > 0 ? share * Math.log(quantity / earlier) : 0
  }
  const explained = Object.values(contributions).reduce((sum, part) => sum + part, 0)
  return { output, contributions, tfp: output - explained }
}

/** Accounts of each step of a series, one fewer than its periods. */
export const growthAccounts = (periods: readonly Period[]): GrowthAccount[] =>
  periods.slice(1).map((period, i) => growthAccount(periods[i], period))
