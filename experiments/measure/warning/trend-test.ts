import { ar1Surrogates } from './ar1-surrogates.ts'
import { phaseSurrogates } from './phase-surrogates.ts'
import { type Indicator, rollingIndicators } from './rolling.ts'
import { trend } from './trend.ts'

/** How surrogates are made; each stands for another idea of a series without a transition ahead. */
export const surrogateKinds = { ar1: ar1Surrogates, phase: phaseSurrogates }
export type SurrogateKind = keyof typeof surrogateKinds

export interface TrendTest {
  tau: number
  /** Share of the surrogates whose tau is as strong in the expected direction, the series itself counted in. */
  p: number
  surrogates: number
}

/** A return rate falls toward a transition; variance and autocorrelation rise. */
export const expectedSign: Record<Indicator, 1 | -1> = { variance: 1, ac1: 1, returnRate: -1 }

export interface TrendTestOptions {
  /** Ticks in a window. */
  window: number
  surrogates: SurrogateKind
  seed: number
  /**
   * 1,000 if left out, so that p goes down to 0.001; 500 for series of more than 50,000 ticks, each of whose surrogates
   * costs as much as hundreds of shorter ones: p then goes down to 0.002, and at 0.05 is known to 0.01.
   */
  count?: number
}

const longSeries = 50_000

/** Is the trend of an indicator stronger than that of series without a transition? */
export function trendTest(
  residuals: Float64Array,
  { indicator, ...options }: TrendTestOptions & { indicator: Indicator },
): TrendTest {
  return trendTests(residuals, [indicator], options)[0]
}

/**
 * The same for several indicators, against the same surrogates.
 * @param residuals the series less its trend: see `detrend`
 * @returns tau and p NaN where the indicator has no value twice or does not change
 */
export function trendTests(
  residuals: Float64Array,
  indicators: readonly Indicator[],
  { window, surrogates: kind, seed, count = residuals.length > longSeries ? 500 : 1000 }: TrendTestOptions,
): TrendTest[] {
  const tausOf = (series: Float64Array): number[] =>
    rollingIndicators(series, indicators, window).map(({ values }) => trend(values))
  const taus = tausOf(residuals)
  const asStrong = indicators.map(() => 0)
  if (taus.some((tau) => !Number.isNaN(tau))) {
    const make = surrogateKinds[kind](residuals, seed)
    for (let k = 0; k < count; k++) {
      for (const [i, tau] of tausOf(make(k)).entries()) {
        const sign = expectedSign[indicators[i]]
        if (sign * tau >= sign * taus[i]) asStrong[i]++
      }
    }
  }
  return taus.map((tau, i) =>
    Number.isNaN(tau)
      ? { tau, p: Number.NaN, surrogates: 0 }
      : { tau, p: (asStrong[i] + 1) / (count + 1), surrogates: count },
  )
}
