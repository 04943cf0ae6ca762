// A quick form of the battery in model/random-battery.md: fixed keys, so the figures never change.
import { describe, expect, it } from 'vitest'
import { orders, type Order } from '../../bench/draw-orders.ts'

const n = 1 << 18

/** Standard normal score of a chi-square with equal expected counts, by Wilson and Hilferty (1931). */
function chiSquareScore(counts: ArrayLike<number>): number {
  const cells = counts.length
  let total = 0
  for (let i = 0; i < cells; i++) total += counts[i]
  let chiSquare = 0
  for (let i = 0; i < cells; i++) chiSquare += (counts[i] - total / cells) ** 2 / (total / cells)
  const spread = 2 / (9 * (cells - 1))
  return (Math.cbrt(chiSquare / (cells - 1)) - 1 + spread) / Math.sqrt(spread)
}

const scores: Record<string, (words: Uint32Array) => number[]> = {
  'top and bottom bytes are equally frequent': (words) =>
    [24, 0].map((shift) => {
      const counts = new Uint32Array(256)
      for (const word of words) counts[(word >>> shift) & 255]++
      return chiSquareScore(counts)
    }),

  'each bit is set half the time': (words) =>
    Array.from({ length: 32 }, (_, bit) => {
      let set = 0
      for (const word of words) set += (word >>> bit) & 1
      return (set - words.length / 2) / Math.sqrt(words.length / 4)
    }),

  'neighbouring pairs fill the square': (words) => {
    const counts = new Uint32Array(4096)
    for (let i = 0; i + 1 < words.length; i += 2) counts[((words[i] >>> 26) << 6) | (words[i + 1] >>> 26)]++
    return [chiSquareScore(counts)]
  },

  'no correlation at lags 1, 2, 3, 8, 16, 64, 1000': (words) =>
    [1, 2, 3, 8, 16, 64, 1000].map((lag) => {
      let sum = 0
      for (let i = lag; i < words.length; i++) sum += (words[i] / 2 ** 32 - 0.5) * (words[i - lag] / 2 ** 32 - 0.5)
      return (sum * 12) / Math.sqrt(words.length - lag)
    }),
}

function words(order: Order): Uint32Array {
  const filled = new Uint32Array(n)
  order(filled, 0)
  return filled
}

// About 200 scores are taken: one beyond 4.5 would come by chance once in 700 such sets.
describe.each(Object.entries(orders))('counted by %s', (_, order) => {
  const sample = words(order)
  it.each(Object.entries(scores))('%s', (_name, score) => {
    for (const value of score(sample)) expect(Math.abs(value)).toBeLessThan(4.5)
  })
})

describe('the scores reject', () => {
  const bad: Record<string, [keyof typeof scores, Order]> = {
    'a counter': [
      'top and bottom bytes are equally frequent',
      (filled, from) => filled.forEach((_, i) => (filled[i] = from + i)),
    ],
    'a bit that is set too often': [
      'each bit is set half the time',
      (filled, from) => {
        orders.agent(filled, from)
        filled.forEach((word, i) => (filled[i] = i % 50 ? word : word | 1))
      },
    ],
    'words repeated': [
      'neighbouring pairs fill the square',
      (filled, from) => {
        orders.agent(filled, from)
        filled.forEach((_, i) => (filled[i] = filled[i & ~1]))
      },
    ],
    'an echo': [
      'no correlation at lags 1, 2, 3, 8, 16, 64, 1000',
      (filled, from) => {
        orders.agent(filled, from)
        filled.forEach((word, i) => {
          if (i % 20 === 0 && i >= 16) filled[i] = filled[i - 16]
          else filled[i] = word
        })
      },
    ],
  }
  it.each(Object.entries(bad))('%s', (_, [name, order]) => {
    expect(Math.max(...scores[name](words(order)).map(Math.abs))).toBeGreaterThan(4.5)
  })
})
