import { createHash } from 'node:crypto'

/** One hash, 16 hex digits, over the keys of all planned runs in order: the same for the same question. */
export function planHash(keys: Iterable<string>): string {
  const all = createHash('sha256')
  for (const key of keys) all.update(`${key}\n`)
  return all.digest('hex').slice(0, 16)
}
