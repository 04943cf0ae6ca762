import { lastBlock, threefry } from '../../../model/random/threefry.ts'
import { integers } from './constants.ts'

// Local names, for speed: see model/math/exp.ts.
const { seed } = integers
const last = lastBlock

/** First word of the block for the counter (agent, count) under the key (seed, stream). */
export function draw(stream: number, agent: number, count: number): number {
  threefry(seed, stream, agent, count)
  return last[0]
}

/** floor(word n / 2^32). */
export function below(n: number, word: number): number {
  return Math.floor((word * n) / 4294967296)
}
