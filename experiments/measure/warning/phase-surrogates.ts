import { drawPair, pair } from '../../../model/random.ts'
import { surrogatePhases } from '../streams.ts'
import type { SurrogateMaker } from './ar1-surrogates.ts'
import { Spectrum } from './spectrum.ts'

/** Phases come from 65,536 equal steps round the circle: half a word of random bits picks one. */
const steps = 65_536
const circle = Float64Array.from({ length: (5 * steps) / 4 }, (_, step) => Math.sin((2 * Math.PI * step) / steps))
const quarter = steps / 4

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
      // The spectrum of a real series' spectrum is the series backwards.
      spectrum.transform(both)
    }
    for (let t = 0, at = k & 1; t < n; t++, at += 2) surrogate[t === 0 ? 0 : n - t] = both[at] / n
    return surrogate
  }
}

/**
 * Spectrum of a + ib for two surrogates a and b. Frequencies f and n - f of each are conjugate, so that it is real; those
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
    const first = word & 0xffff
    const second = word >>> 16
    const re = own[2 * f]
    const im = own[2 * f + 1]
    const aR = re * circle[first + quarter] - im * circle[first]
    const aI = re * circle[first] + im * circle[first + quarter]
    const bR = re * circle[second + quarter] - im * circle[second]
    const bI = re * circle[second] + im * circle[second + quarter]
    both[2 * f] = aR - bI
    both[2 * f + 1] = aI + bR
    both[2 * (n - f)] = aR + bI
    both[2 * (n - f) + 1] = bR - aI
  }
}
