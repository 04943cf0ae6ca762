import { below } from '../../../model/random.ts'
import { resampling } from '../streams.ts'

/**
 * Fills `rows` with the numbers of rows drawn with replacement, each stratum from its own rows. A keyed draw: the same
 * seed and number of the resample give the same rows, in any order of the resamples.
 * @param strata sizes of the strata, which add up to the length of `rows`
 */
export function drawRows(rows: Int32Array, strata: readonly number[], seed: number, resample: number): void {
  let start = 0
  for (const size of strata) {
    for (let i = start; i < start + size; i++) rows[i] = start + below(size, seed, resampling, i, resample)
    start += size
  }
}
