import { varianceOf } from '../variance-of.ts'
import { type DipTest, dipTest } from './dip-test.ts'
import { type TwoNormals, twoNormals } from './two-normals.ts'

/** Whether a sample has two heaps, by two tests that fail differently. */
export interface Bistability extends DipTest {
  mixture: TwoNormals
  /** BIC of one normal law less that of two: positive where two are worth their three parameters more. */
  bicGain: number
  /** Ashman's D, the distance of the heaps in their common spread: apart past 2. */
  ashmanD: number
  /** The dip's p below 0.05, two normal laws better than one, and D > 2. */
  bistable: boolean
}

/**
 * D = sqrt(2) |m1 - m2| / sqrt(s1^2 + s2^2) (K. Ashman, C. Bird and S. Zepf, Astron. J. 108, 1994). The mixture alone
 * finds two heaps in any skewed sample; the dip alone finds heaps however close.
 * @param values one a replicate, say the order parameter at the end; at least four, not all equal, else undefined
 */
export function bistability(
  values: ArrayLike<number>,
  options: { seed: number; samples?: number },
): Bistability | undefined {
  const sorted = Float64Array.from(values).filter(Number.isFinite).sort()
  const n = sorted.length
  if (n < 4 || sorted[0] === sorted[n - 1]) return undefined
  const mixture = twoNormals(sorted)
  const variance = (varianceOf(sorted) * (n - 1)) / n
  const oneNormal = (-n / 2) * (Math.log(2 * Math.PI * variance) + 1)
  const bicGain = 2 * (mixture.logLikelihood - oneNormal) - 3 * Math.log(n)
  const [first, second] = mixture.means
  const ashmanD = (Math.SQRT2 * Math.abs(first - second)) / Math.hypot(...mixture.sds)
  const test = dipTest(sorted, options)
  return { ...test, mixture, bicGain, ashmanD, bistable: test.p < 0.05 && bicGain > 0 && ashmanD > 2 }
}
