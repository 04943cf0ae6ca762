import { drawPair, pair } from '../../../model/random.ts'
import { meanOf } from '../mean-of.ts'
import { surrogateNoise } from '../streams.ts'
import { varianceOf } from '../variance-of.ts'
import { autocorrelation } from './autocorrelation.ts'
import { normalTable } from './normal-table.ts'

/** Makes surrogate number `k` of a series; the array is overwritten by the next. */
export type SurrogateMaker = (k: number) => Float64Array

/**
 * Surrogates that are stationary AR(1) processes with the mean, the variance and the autocorrelation of the series: all
 * that drift without a transition can do (V. Dakos et al., PNAS 105, 2008). Keyed draws: a surrogate depends on the
 * seed and its number alone.
 */
export function ar1Surrogates(series: ArrayLike<number>, seed: number): SurrogateMaker {
  const mean = meanOf(series)
  const sd = Math.sqrt(varianceOf(series))
  const coefficient = Math.max(-0.999, Math.min(0.999, autocorrelation(series, 'ols')))
  const noise = sd * Math.sqrt(1 - coefficient ** 2)
  const surrogate = new Float64Array(series.length)
  return (k) => {
    let deviation = 0
    for (let t = 0; t < surrogate.length; t++) {
      // One draw of 64 bits serves four ticks.
      if (t % 4 === 0) drawPair(seed, surrogateNoise, t >> 2, k)
      const word = pair[(t >> 1) & 1]
      const z = normalTable[t % 2 === 0 ? word & 0xffff : word >>> 16]
      deviation = t === 0 ? sd * z : coefficient * deviation + noise * z
      surrogate[t] = mean + deviation
    }
    return surrogate
  }
}
