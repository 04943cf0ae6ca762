import { uniform } from '../../../model/random.ts'
import { surrogatePhases } from '../streams.ts'
import type { SurrogateMaker } from './ar1-surrogates.ts'
import { Spectrum } from './spectrum.ts'

/**
 * Surrogates with the spectrum, and so the whole autocorrelation, of the series but phases drawn anew (J. Theiler et
 * al., Physica D 58, 1992). They pass for any linear stationary process with that spectrum. Keyed draws.
 */
export function phaseSurrogates(series: ArrayLike<number>, seed: number): SurrogateMaker {
  const n = series.length
  const spectrum = new Spectrum(n)
  const signal = new Float64Array(2 * n)
  for (let t = 0; t < n; t++) signal[2 * t] = series[t]
  const own = spectrum.transform(signal)
  const turned = Float64Array.from(own)
  const surrogate = new Float64Array(n)
  return (k) => {
    // Frequencies f and n - f are conjugate, so that the surrogate is real; those without a partner keep their phase.
    for (let f = 1; f < n - f; f++) {
      const angle = 2 * Math.PI * uniform(seed, surrogatePhases, f, k)
      const [cosine, sine] = [Math.cos(angle), Math.sin(angle)]
      const real = own[2 * f] * cosine - own[2 * f + 1] * sine
      const imaginary = own[2 * f] * sine + own[2 * f + 1] * cosine
      turned.set([real, imaginary], 2 * f)
      turned.set([real, -imaginary], 2 * (n - f))
    }
    // The spectrum of a real series' spectrum is the series backwards, which is as good a surrogate.
    const backwards = spectrum.transform(turned)
    for (let t = 0; t < n; t++) surrogate[t] = backwards[2 * ((n - t) % n)] / n
    return surrogate
  }
}
