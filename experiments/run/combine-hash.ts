import { createHash } from 'node:crypto'

/**
 * One hash for all runs of an experiment, 16 hex digits. `hashes` are those of the runs in the order of their numbers,
 * with a word such as `failed` in the place of a run that gave none; so it does not depend on who finished first.
 */
export function combineHash(hashes: readonly string[]): string {
  const all = createHash('sha256')
  for (const [run, hash] of hashes.entries()) all.update(`${run}:${hash}\n`)
  return all.digest('hex').slice(0, 16)
}
