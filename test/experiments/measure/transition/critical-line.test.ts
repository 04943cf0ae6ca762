import { describe, expect, it } from 'vitest'
import { bifurcationDiagram } from '../../../../experiments/measure/transition/bifurcation-diagram.ts'
import { criticalLine } from '../../../../experiments/measure/transition/critical-line.ts'
import { normal } from '../../../../model/random.ts'

/** Field at which the lower phase of mean field ends. */
const spinodal = (coupling: number): number => {
  const m = Math.sqrt(1 - 1 / coupling)
  return coupling * m - Math.atanh(m)
}

describe('criticalLine', () => {
  const couplings = [1.06, 1.12, 1.18, 1.24, 1.3, 1.36]
  const pairs = (noise: number) =>
    couplings.map((other, i) => {
      const fold = (side: number) =>
        Array.from({ length: 12 }, (_, r) => 0.1 * other + side * spinodal(other) + noise * normal(1, 3 + side, r, i))
      return { other, up: fold(1), down: fold(-1) }
    })

  it('ends at the cusp of mean field', () => {
    const { end, points } = criticalLine(pairs(0), { seed: 1, resamples: 50 })
    expect(Math.abs(end.other.estimate - 1)).toBeLessThan(0.01)
    expect(Math.abs(end.at.estimate - 0.1)).toBeLessThan(0.01)
    expect(points[5].width.estimate).toBeCloseTo(2 * spinodal(1.36), 12)
    expect(points[5].at.estimate).toBeCloseTo(0.136, 12)
  })

  it('holds the cusp in its interval with noisy folds', () => {
    const { end } = criticalLine(pairs(0.002), { seed: 1, resamples: 400 })
    expect(end.other.low).toBeLessThan(1)
    expect(end.other.high).toBeGreaterThan(1)
    expect(end.other.high - end.other.low).toBeLessThan(0.1)
  })

  it('has no end where there is no wedge', () => {
    const closed = couplings.map((other) => ({ other, up: [0.1, 0.2], down: [0.3, 0.25] }))
    expect(criticalLine(closed, { seed: 1, resamples: 50 }).end.other.estimate).toBe(Number.NaN)
  })
})

describe('bifurcationDiagram', () => {
  const tail = (r: number, start: number): Float64Array => {
    let x = start
    for (let i = 0; i < 3000; i++) x = r * x * (1 - x)
    return Float64Array.from({ length: 256 }, () => (x = r * x * (1 - x)))
  }

  it('shows the doublings of the logistic map', () => {
    const controls = [2.8, 3.2, 3.5, 3.9]
    const diagram = bifurcationDiagram(
      controls,
      controls.map((r) => [tail(r, 0.3)]),
      1e-6,
    )
    expect(diagram.map(({ kind }) => kind)).toEqual(['point', 'cycle', 'cycle', 'band'])
    expect(diagram[0].values[0]).toBeCloseTo(1 - 1 / 2.8, 9)
    expect(diagram.map(({ values }) => values.length)).toEqual([1, 2, 4, 2])
  })

  it('keeps the starts apart where they settle apart', () => {
    const settle = (start: number): Float64Array => {
      let m = start
      for (let i = 0; i < 500; i++) m = Math.tanh(1.5 * m)
      return new Float64Array(20).fill(m)
    }
    const diagram = bifurcationDiagram([1.5], [[settle(0.2), settle(-0.2)]], 1e-9)
    expect(diagram.map(({ start, values }) => [start, Math.round(values[0] * 1e6)])).toEqual([
      [0, 858560],
      [1, -858560],
    ])
  })
})
