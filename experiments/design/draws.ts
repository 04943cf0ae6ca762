import { normalQuantile } from '../../model/math.ts'
import { draw, toUnit } from '../../model/random.ts'

/** Streams of the model's keyed draws that no rule of the economy uses; replicate-seed.ts has 0xffff_ffff. */
export const streams = {
  random: 0xffff_fffe,
  latinHypercube: 0xffff_fffd,
  morris: 0xffff_fffc,
  nsga2: 0xffff_fffb,
  historyMatching: 0xffff_fffa,
  posterior: 0xffff_fff9,
  posteriorDraw: 0xffff_fff8,
} as const

/** Successive draws of one key. */
export interface Draws {
  /** Uniform on (0, 1). */
  uniform(): number
  /** Standard normal. */
  normal(): number
  /** An integer from 0 to n - 1. */
  below(n: number): number
  /** 0 ... n - 1 in random order. Source: Durstenfeld (1964), algorithm 235. */
  permutation(n: number): number[]
}

/** The draws of (experiment's seed, stream, key): the n-th of them is a function of these and n alone. */
export function drawsOf(seed: number, stream: number, key: number): Draws {
  let count = 0
  const uniform = () => toUnit(draw(seed, stream, key, count++))
  const below = (n: number) => Math.floor(uniform() * n)
  return {
    uniform,
    normal: () => normalQuantile(uniform()),
    below,
    permutation(n) {
      const order = Array.from({ length: n }, (_, i) => i)
      for (let i = n - 1; i > 0; i--) {
        const j = below(i + 1)
        ;[order[i], order[j]] = [order[j], order[i]]
      }
      return order
    },
  }
}
