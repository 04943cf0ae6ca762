import { describe, expect, it } from 'vitest'
import { binomialDraw } from '../../../../experiments/measure/cascade/binomial-draw.ts'
import { uniform } from '../../../../model/random.ts'

/** Counts of 40,000 draws by value. */
function drawn(n: number, p: number): Map<number, number> {
  let i = 0
  const next = () => uniform(1, 1, i++, n)
  const counts = new Map<number, number>()
  for (let k = 0; k < 40_000; k++) {
    const value = binomialDraw(n, p, next)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** Chance of k successes. */
function chance(n: number, p: number, k: number): number {
  let log = k * Math.log(p) + (n - k) * Math.log1p(-p)
  for (let i = 0; i < k; i++) log += Math.log((n - i) / (i + 1))
  return Math.exp(log)
}

describe('binomialDraw', () => {
  it.each([
    [5, 0.3],
    [60, 0.05],
    [60, 0.9],
    [50, 0.4],
    [1000, 0.03],
    [100_000, 0.0002],
  ])('follows the law of %d trials of chance %d', (n, p) => {
    let [chiSquared, cells] = [0, 0]
    for (const [value, count] of drawn(n, p)) {
      const expected = 40_000 * chance(n, p, value)
      // Rare values have no normal law.
      if (expected < 20) continue
      chiSquared += (count - expected) ** 2 / expected
      cells++
    }
    expect(cells).toBeGreaterThan(3)
    // Five standard deviations above its mean.
    expect(chiSquared).toBeLessThan(cells + 5 * Math.sqrt(2 * cells))
  })

  it('is certain where the chance is', () => {
    const next = () => 0.5
    expect([binomialDraw(7, 0, next), binomialDraw(7, 1, next), binomialDraw(0, 0.5, next)]).toEqual([0, 7, 0])
  })
})
