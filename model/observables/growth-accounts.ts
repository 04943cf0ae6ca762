import type { State } from '../agents/state.ts'
import { exp, pow } from '../math.ts'
import { capitalOwned, factors, type Factor, type FactorUse, readFactors } from './factor-use.ts'
import type { QuarterAccounts } from './quarter-accounts.ts'
import { contribution, tfpGrowth } from './tornqvist.ts'
import { growthOverYear, steadyTrail, sumOverYear, type Trail } from './trail.ts'

/** Rates of growth, over four quarters unless stated. */
export interface Growth {
  output: number
  prices: number
  /** Index, start = 100. */
  tfp: number
  tfpGrowth: number
  /** Firms that default, share a year. */
  defaults: number
  /** Part of the growth of output that each factor accounts for, a year. */
  contributions: Record<Factor, number>
}

/** What growth rates remember of earlier quarters. */
export interface GrowthMemory {
  output: Trail
  prices: Trail
  tfp: Trail
  tfpIndex: number
  defaults: number[]
  contributions: Record<Factor, number[]>
  last: FactorUse
  /** Capital that stands for the next quarter. */
  capital: number
}

/** Before the start lies steady growth: output and capital at the trend, labour constant, productivity the rest. */
export function openGrowth(state: State, accounts: QuarterAccounts): GrowthMemory {
  const trend = 1 + state.rates.growth
  const capital = capitalOwned(state)
  const last = readFactors(state, accounts, capital / trend)
  return {
    output: steadyTrail(accounts.real, trend),
    prices: steadyTrail(accounts.price, 1 + state.rates.inflationTarget),
    tfp: steadyTrail(100, pow(trend, last.labourShare)),
    tfpIndex: 100,
    defaults: [],
    contributions: { capital: [], labour: [], compute: [], data: [], algorithm: [] },
    last: { ...last, output: last.output / trend, capital: last.capital / trend },
    capital: capital / trend,
  }
}

/** Growth of the quarter, to be asked once each quarter; the memory moves on. */
export function accountGrowth(memory: GrowthMemory, state: State, accounts: QuarterAccounts): Growth {
  const now = readFactors(state, accounts, memory.capital)
  const before = memory.last
  // Row 0 sets the base of the index.
  if (state.tick > 0) memory.tfpIndex *= exp(tfpGrowth(now, before))
  const contributions = {} as Record<Factor, number>
  for (const factor of factors) {
    contributions[factor] = sumOverYear(memory.contributions[factor], contribution(now, before, factor))
  }
  memory.last = now
  memory.capital = capitalOwned(state)
  return {
    output: growthOverYear(memory.output, accounts.real),
    prices: growthOverYear(memory.prices, accounts.price),
    tfp: memory.tfpIndex,
    tfpGrowth: growthOverYear(memory.tfp, memory.tfpIndex),
    defaults: sumOverYear(memory.defaults, state.markets.defaults / state.firms.count),
    contributions,
  }
}
