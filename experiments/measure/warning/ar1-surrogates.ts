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
    // What makes the first value as wide as all others.
    let spread = sd
    for (let t = 0; t < surrogate.length; t += 4) {
      // One draw of 64 bits serves four ticks.
      drawPair(seed, surrogateNoise, t >> 2, k)
      let word = pair[0]
      for (let i = t; i < t + 4 && i < surrogate.length; i++) {
        if (i === t + 2) word = pair[1]
        deviation = coefficient * deviation + spread * normalTable[word & 0xffff]
        spread = noise
        word >>>= 16
        surrogate[i] = mean + deviation
      }
    }
    return surrogate
  }
}
