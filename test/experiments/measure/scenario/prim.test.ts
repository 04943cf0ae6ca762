import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { peelQuantile } from '../../../../experiments/measure/scenario/peel-quantile.ts'
import { primBoxes, primTrajectory, widestDenseBox } from '../../../../experiments/measure/scenario/prim.ts'
import { quasiP } from '../../../../experiments/measure/scenario/quasi-p.ts'
import { uniformRows } from '../sensitivity/test-functions.ts'

describe('peelQuantile', () => {
  it('cuts where the EMA Workbench cuts', () => {
    const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    expect([0.9, 0.95, 0.1, 0.05].map((share) => peelQuantile(ten, share))).toEqual([8.5, 8.5, 0.5, 0.5])
    const tied = [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9]
    expect([0.9, 0.95, 0.1, 0.05].map((share) => peelQuantile(tied, share))).toEqual([8.5, 8.5, 1.5, 1.5])
    expect([0.9, 0.1].map((share) => peelQuantile([1], share))).toEqual([1, 1])
  })
})

describe('quasiP', () => {
  it('is the exact upper tail of the binomial', () => {
    expect(quasiP(10, 8, 0.5)).toBeCloseTo(56 / 1024, 12)
    expect(quasiP(10, 0, 0.5)).toBe(1)
    expect(quasiP(60, 60, 0.5) / 2 ** -60).toBeCloseTo(1, 9)
    expect(quasiP(7, 7, 1)).toBe(1)
  })
})

describe('primTrajectory', () => {
  const points = uniformRows(1500, 4, 21)
  const inCorner = (row: readonly number[]) => row[0] > 0.6 && row[2] < 0.4
  const corner = { points, ofInterest: points.map(inCorner) }
  const trajectory = primTrajectory(corner)

  it('finds the corner where the cases are, and no other restriction', () => {
    const found = widestDenseBox(trajectory, 0.9)
    expect(found?.coverage.estimate).toBeGreaterThan(0.9)
    const strong = found?.restrictions.filter((each) => each.quasiP < 0.001) ?? []
    expect(strong.map(({ factor, side }) => [factor, side])).toEqual([
      [0, 'low'],
      [2, 'high'],
    ])
    expect(Math.abs(strong[0].value - 0.6)).toBeLessThan(0.05)
    expect(Math.abs(strong[1].value - 0.4)).toBeLessThan(0.05)
  })

  it('starts at the whole range and loses density with no peel or paste', () => {
    expect(trajectory[0]).toMatchObject({ mass: 1, restrictions: [] })
    expect(trajectory[0].coverage.estimate).toBe(1)
    for (let i = 1; i < trajectory.length; i++) {
      const [before, after] = [trajectory[i - 1], trajectory[i]]
      expect(after.density.estimate).toBeGreaterThanOrEqual(before.density.estimate)
      // A step either thins the box out or makes it wider.
      if (after.mass < before.mass) expect(after.density.estimate).toBeGreaterThan(before.density.estimate)
    }
    expect(trajectory.every(({ mass }) => mass >= 0.05)).toBe(true)
  })

  it('pastes back what a coarse peel took too much of', () => {
    const coarse = primTrajectory(corner, { peel: 0.3 })
    const pasted = coarse[coarse.length - 1]
    const peeled = coarse.reduce((least, each) => (each.mass < least.mass ? each : least))
    expect(pasted.coverage.estimate).toBeGreaterThan(peeled.coverage.estimate + 0.1)
    expect(pasted.density.estimate).toBe(1)
  })

  it('cuts switches between their two values', () => {
    const switches = points.map(([x, y]) => [Number(x > 0.5), y])
    const [, first] = primTrajectory({ points: switches, ofInterest: switches.map(([on]) => on === 1) })
    expect(first.restrictions).toMatchObject([{ factor: 0, side: 'low', value: 0.5 }])
    expect(first.density.estimate).toBe(1)
  })

  it('stays at the whole range where every row is of interest, or none is, or there is no row', () => {
    expect(primTrajectory({ points, ofInterest: points.map(() => true) })).toHaveLength(1)
    expect(primTrajectory({ points, ofInterest: points.map(() => false) })).toHaveLength(1)
    expect(primTrajectory({ points: [], ofInterest: [] })).toEqual([])
  })

  it('counts what stands in each box, whatever the scenarios', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 1 }), fc.boolean())
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const scenarios = { points: rows.map(([x, y]) => [x, y]), ofInterest: rows.map(([, , is]) => is) }
        for (const { box, rows: inside, mass, restrictions, density } of primTrajectory(scenarios)) {
          const counted = scenarios.points.filter((point) =>
            point.every((value, j) => box.low[j] <= value && value <= box.high[j]),
          )
          expect(inside).toHaveLength(counted.length)
          expect(mass).toBeCloseTo(inside.length / rows.length, 12)
          expect(density.estimate).toBeCloseTo(inside.filter((i) => rows[i][2]).length / inside.length, 12)
          expect(restrictions.every(({ quasiP }) => quasiP >= 0 && quasiP <= 1 + 1e-12)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('primBoxes', () => {
  it('finds two places one after the other, without a row in both', () => {
    const points = uniformRows(2000, 3, 22)
    const ofInterest = points.map(([x, y]) => (x > 0.6 && y > 0.6) || (x < 0.25 && y > 0.3 && y < 0.6))
    const boxes = primBoxes({ points, ofInterest }, { leastDensity: 0.9, most: 4, leastMass: 0.03 })
    expect(boxes).toHaveLength(2)
    expect(boxes[0].coverage.estimate + boxes[1].coverage.estimate).toBeGreaterThan(0.85)
    const [first, second] = boxes.map(({ rows }) => new Set(rows))
    expect([...first].filter((row) => second.has(row))).toEqual([])
  })
})
