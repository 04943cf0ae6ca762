import { uniform } from '../../../model/random.ts'
import { uniformSamples } from '../streams.ts'
import { dip } from './dip.ts'

/** Is there more than one heap? */
export interface DipTest {
  dip: number
  /** Share of uniform samples that dip as deep, themselves counted in: small speaks against one heap. */
  p: number
}

/** Past this number the dip shrinks with sqrt(n) alone, so that samples of this size serve larger ones. */
const longestSample = 1000

/**
 * Dip test against the uniform law, the least favourable unimodal one (Hartigan and Hartigan 1985).
 * @param values in any order; those not finite are left out
 */
export function dipTest(
  values: ArrayLike<number>,
  { seed, samples = 1000 }: { seed: number; samples?: number },
): DipTest {
  const sorted = Float64Array.from(values).filter(Number.isFinite).sort()
  const own = dip(sorted)
  const size = Math.min(sorted.length, longestSample)
  const scaled = own * Math.sqrt(sorted.length)
  const sample = new Float64Array(size)
  let asDeep = 0
  for (let i = 0; i < samples; i++) {
    for (let j = 0; j < size; j++) sample[j] = uniform(seed, uniformSamples, j, i)
    if (dip(sample.sort()) * Math.sqrt(size) >= scaled) asDeep++
  }
  return { dip: own, p: (asDeep + 1) / (samples + 1) }
}
