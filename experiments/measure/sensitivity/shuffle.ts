import { below } from '../../../model/random.ts'
import { shuffling } from '../streams.ts'

/** The numbers 0 ... n - 1 in a random order (Fisher-Yates), by a keyed draw. */
export function shuffle(n: number, seed: number, shuffled: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = below(i + 1, seed, shuffling, i, shuffled)
    ;[order[i], order[j]] = [order[j], order[i]]
  }
  return order
}
