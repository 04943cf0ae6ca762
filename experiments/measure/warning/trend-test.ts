import { ar1Surrogates } from './ar1-surrogates.ts'
import { phaseSurrogates } from './phase-surrogates.ts'
import { type Indicator, rollingIndicator } from './rolling.ts'
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
  indicator: Indicator
  /** Ticks in a window. */
  window: number
  surrogates: SurrogateKind
  seed: number
  /** 1,000 if left out, so that p goes down to 0.001. */
  count?: number
}

/**
 * Is the trend of an indicator stronger than that of series without a transition?
 * @param residuals the series less its trend: see `detrend`
 * @returns tau and p NaN where the indicator has no value twice or does not change
 */
export function trendTest(
  residuals: Float64Array,
  { indicator, window, surrogates: kind, seed, count = 1000 }: TrendTestOptions,
): TrendTest {
  const tauOf = (series: Float64Array): number => trend(rollingIndicator(series, indicator, window).values)
  const tau = tauOf(residuals)
  if (Number.isNaN(tau)) return { tau, p: Number.NaN, surrogates: 0 }
  const make = surrogateKinds[kind](residuals, seed)
  const sign = expectedSign[indicator]
  let asStrong = 0
  for (let k = 0; k < count; k++) if (sign * tauOf(make(k)) >= sign * tau) asStrong++
  return { tau, p: (asStrong + 1) / (count + 1), surrogates: count }
}
