import { type Counted, countSizes } from '../../../../experiments/measure/cascade/counted.ts'
import { uniform } from '../../../../model/random.ts'

/** Sizes with a power law of that exponent from `xMin` on and even odds below it, a third of them there. */
export function powerLawSizes(alpha: number, xMin: number, count: number, seed: number): Counted {
  const sizes = Array.from({ length: count }, (_, i) => {
    const u = uniform(seed, 0, i, 0)
    if (i % 3 === 0) return 1 + Math.floor(u * (xMin - 1))
    // Clauset, Shalizi and Newman 2009, appendix D: rounded quantile of the continuous law.
    return Math.floor((xMin - 0.5) * u ** (-1 / (alpha - 1)) + 0.5)
  })
  return countSizes(sizes)
}
