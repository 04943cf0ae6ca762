import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import type { Counted } from './counted.ts'
import type { TailLaw } from './tail-law.ts'

/** Which of two laws lies nearer a tail. */
export interface VuongTest {
  /** Log likelihood of the first less that of the second. */
  ratio: number
  /** Positive for the first law; normal where both are as near. */
  z: number
  /** Two-sided: large where the sample cannot tell. */
  p: number
}

/** Test of Q. Vuong (Econometrica 57, 1989) for laws of which neither contains the other. NaN where they agree. */
export function vuongTest({ values, counts, n }: Counted, first: TailLaw, second: TailLaw): VuongTest {
  let [sum, squares] = [0, 0]
  for (let i = 0; i < values.length; i++) {
    const difference = first.logProbability(values[i]) - second.logProbability(values[i])
    sum += counts[i] * difference
    squares += counts[i] * difference ** 2
  }
  const variance = squares / n - (sum / n) ** 2
  const z = sum / Math.sqrt(n * variance)
  return { ratio: sum, z, p: 2 * normalCdf(-Math.abs(z), 0, 1) }
}
