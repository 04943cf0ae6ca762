import { describe, expect, it } from 'vitest'
import { levelCrossing } from '../../../experiments/measure/level-crossing.ts'

const options = { seed: 1 }

describe('levelCrossing', () => {
  it('lies on the straight line between the points around it', () => {
    expect(levelCrossing([0, 1, 3], [[0], [2], [4]], 3, options)).toMatchObject({ estimate: 2 })
    expect(levelCrossing([0, 1], [[4], [0]], 1, options)).toMatchObject({ estimate: 0.75 })
  })

  it('is not there where the means stay on one side', () => {
    expect(levelCrossing([0, 1], [[1], [2]], 3, options)).toBeUndefined()
  })

  it('has no interval from single replicates, nor where resamples often miss it', () => {
    expect(levelCrossing([0, 1], [[0], [2]], 1, options)?.low).toBeNaN()
    const noisy = [
      [-1, 0, 1, 0],
      [-2, 2, -2, 2.4],
    ]
    expect(levelCrossing([0, 1], noisy, 0.05, options)?.low).toBeNaN()
  })

  it('covers the crossing of the line that made the figures, and narrows with replicates', () => {
    const figures = (n: number) =>
      [0, 1, 2].map((x) => Array.from({ length: n }, (_, r) => x + 0.2 * Math.sin(7 * r + 3 * x)))
    const width = (n: number) => {
      const found = levelCrossing([0, 1, 2], figures(n), 1.3, options)
      if (!found) throw new Error('no crossing')
      expect(found.low).toBeLessThan(1.3)
      expect(found.high).toBeGreaterThan(1.3)
      return found.high - found.low
    }
    expect(width(64)).toBeLessThan(width(8))
  })
})
