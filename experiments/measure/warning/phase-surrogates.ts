import { drawPair, pair } from '../../../model/random.ts'
import { surrogatePhases } from '../streams.ts'
import type { SurrogateMaker } from './ar1-surrogates.ts'
import { Spectrum } from './spectrum.ts'

/** Phases come from 65,536 equal steps round the circle: half a word of random bits picks one. */
const steps = 65_536
/** Cosine and sine of each, side by side in memory. */
const circle = Float64Array.from({ length: 2 * steps }, (_, i) =>
  Math.sin((2 * Math.PI * ((i >> 1) + (i % 2 === 0 ? steps / 4 : 0))) / steps),
)

/**
 * Surrogates with the spectrum, and so the whole autocorrelation, of the series but phases drawn anew (J. Theiler et
 * al., Physica D 58, 1992). They pass for any linear stationary process with that spectrum. Keyed draws: a surrogate
 * depends on the seed and its number alone. Two are made by one transform, as real and imaginary part.
 */
export function phaseSurrogates(series: ArrayLike<number>, seed: number): SurrogateMaker {
  const n = series.length
  const spectrum = new Spectrum(n)
  const own = new Float64Array(2 * n)
  for (let t = 0; t < n; t++) own[2 * t] = series[t]
  spectrum.transform(own)
  const both = new Float64Array(2 * n)
  const surrogate = new Float64Array(n)
  let made = -1
  return (k) => {
    if (made !== k >> 1) {
      made = k >> 1
      turnPhases(own, both, seed, made)
      spectrum.transform(both)
    }
    for (let t = 0, at = k & 1; t < n; t++, at += 2) surrogate[t] = both[at] / n
    return surrogate
  }
}

/**
 * Spectrum of a + ib for two surrogates a and b, from the highest frequency down, which makes of the forward transform
 * the one back. Frequencies f and n - f of each are conjugate, so that it is real; those
 * without a partner keep their phase.
 */
function turnPhases(own: Float64Array, both: Float64Array, seed: number, k: number): void {
  const n = own.length / 2
  const alone = n % 2 === 0 ? [0, n / 2] : [0]
  for (const f of alone) both.set([own[2 * f] - own[2 * f + 1], own[2 * f] + own[2 * f + 1]], 2 * f)
  for (let f = 1; f < n - f; f++) {
    // One draw of 64 bits serves both phases of two frequencies.
    if (f % 2 === 1) drawPair(seed, surrogatePhases, f >> 1, k)
    const word = pair[(f + 1) & 1]
    const first = 2 * (word & 0xffff)
    const second = 2 * (word >>> 16)
    const re = own[2 * f]
    const im = own[2 * f + 1]
    const aR = re * circle[first] - im * circle[first + 1]
    const aI = re * circle[first + 1] + im * circle[first]
    const bR = re * circle[second] - im * circle[second + 1]
    const bI = re * circle[second + 1] + im * circle[second]
    both[2 * (n - f)] = aR - bI
    both[2 * (n - f) + 1] = aI + bR
    both[2 * f] = aR + bI
    both[2 * f + 1] = bR - aI
  }
}
