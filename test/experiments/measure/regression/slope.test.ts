import { describe, expect, it } from 'vitest'
import { leastSquares } from '../../../../experiments/measure/regression/least-squares.ts'
import { slopeOf } from '../../../../experiments/measure/regression/slope.ts'
import { normal } from '../../../../model/random.ts'

describe('leastSquares', () => {
  it('finds a plane and leaves nothing over', () => {
    const [x, y] = [
      [1, 2, 3, 5],
      [1e6, 4e6, 2e6, 3e6],
    ]
    const fit = leastSquares(
      [[1, 1, 1, 1], x, y],
      [0, 1, 2, 3].map((i) => 2 + 3 * x[i] - 4e-6 * y[i]),
    )
    expect(fit?.coefficients[0]).toBeCloseTo(2, 9)
    expect(fit?.coefficients[1]).toBeCloseTo(3, 9)
    expect((fit?.coefficients[2] ?? 0) * 1e6).toBeCloseTo(-4, 9)
    expect(fit?.residualSum).toBeCloseTo(0, 12)
  })

  it('has no answer for columns that depend on each other or too few rows', () => {
    expect(
      leastSquares(
        [
          [1, 1, 1],
          [2, 2, 2],
        ],
        [1, 2, 3],
      ),
    ).toBeUndefined()
    expect(leastSquares([[1], [2]], [1])).toBeUndefined()
  })
})

describe('slopeOf', () => {
  it('reads slope and intercept of a line, and leaves out gaps', () => {
    const { estimate, intercept, rSquared, n } = slopeOf([0, 1, 2, 3, 4], [1, 3, Number.NaN, 7, 9])
    expect([estimate, intercept, rSquared, n]).toEqual([2, 1, 1, 4])
  })

  it('covers the truth about as often as it says, under correlated errors', () => {
    let covered = 0
    for (let seed = 0; seed < 300; seed++) {
      let [x, error] = [0, 0]
      const xs: number[] = []
      const ys = Array.from({ length: 200 }, (_, t) => {
        x = 0.5 * x + normal(seed, 1, 0, t)
        error = 0.5 * error + normal(seed, 2, 0, t)
        xs.push(x)
        return -0.5 * x + error
      })
      const { low, high } = slopeOf(xs, ys)
      if (low <= -0.5 && high >= -0.5) covered++
    }
    expect(covered / 300).toBeGreaterThan(0.88)
    expect(covered / 300).toBeLessThan(0.99)
  })

  it('has no answer for a constant or two points', () => {
    expect(slopeOf([1, 1, 1], [1, 2, 3]).estimate).toBeNaN()
    expect(slopeOf([1, 2], [1, 2]).estimate).toBeNaN()
  })
})
