import { autocorrelation } from './autocorrelation.ts'

/**
 * Rate at which a disturbance dies out, per unit of time: -ln(AC1) / interval, for a process that is AR(1) when looked
 * at every `interval`. It falls to 0 at a transition (M. Scheffer et al., Nature 461, 2009). Infinite where neighbours
 * are not correlated at all; NaN where they are correlated negatively, as an overshoot has no such rate.
 */
export function returnRate(series: ArrayLike<number>, interval = 1): number {
  const correlation = autocorrelation(series, 'ols')
  return correlation < 0 ? Number.NaN : -Math.log(correlation) / interval
}
