import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '../../../../experiments/measure/expect/judge.ts'
import { normal } from '../../../../model/random.ts'

const options = { seed: 1, level: 0.95, paired: false, resamples: 500 }
/** Replicates around each mean; `shared` gives all points the same chance. */
function around(means: number[], sd: number, n = 20, shared = false): number[][] {
  return means.map((mean, point) =>
    Array.from({ length: n }, (_, r) => mean + sd * normal(7, 7, shared ? 0 : point, r)),
  )
}
const gt = { kind: 'gt', than: 1 } as const
const increasing = { kind: 'monotone', direction: 'increasing', factor: 'openness' } as const
const decreasing = { ...increasing, direction: 'decreasing' } as const

describe('judge of a mean', () => {
  it('rules by where the whole interval lies', () => {
    expect(judge(gt, around([2], 0.5), options).ruling).toBe('supported')
    expect(judge(gt, around([0], 0.5), options).ruling).toBe('contradicted')
    expect(judge(gt, around([1], 0.5), options).ruling).toBe('undecided')
    expect(judge({ kind: 'lt', than: 1 }, around([2], 0.5), options).ruling).toBe('contradicted')
    const within = { kind: 'within', low: 1, high: 3 } as const
    expect(judge(within, around([2], 0.5), options).ruling).toBe('supported')
    expect(judge(within, around([2], 9), options).ruling).toBe('undecided')
    expect(judge(within, around([5], 0.5), options).ruling).toBe('contradicted')
  })

  it('reads bounds as they are written', () => {
    const constant = [[1, 1, 1, 1, 1]]
    expect(judge(gt, constant, options).ruling).toBe('contradicted')
    expect(judge({ kind: 'within', low: 1, high: 2 }, constant, options).ruling).toBe('supported')
  })

  it('asks all points, and carries the one that decides', () => {
    const weak = judge(gt, around([4, 1.6, 9], 0.5), options)
    expect(weak).toMatchObject({ ruling: 'supported', at: 1, of: 'mean' })
    expect(Math.abs(weak.interval.estimate - 1.6)).toBeLessThan(0.3)
    const failed = judge(gt, around([4, -1, 9], 0.5), options)
    expect(failed).toMatchObject({ ruling: 'contradicted', at: 1 })
    expect(failed.interval.level).toBeCloseTo(1 - 0.05 / 3, 12)
  })

  it('says nothing on fewer than five replicates, failed ones not counted', () => {
    expect(judge(gt, [[9, 9, 9, 9]], options)).toMatchObject({ ruling: 'undecided', at: -1 })
    expect(judge(gt, [[9, 9, 9, 9, Number.NaN]], options).ruling).toBe('undecided')
    expect(judge(gt, [[9, 9, 9, 9, 9, Number.NaN]], options).ruling).toBe('supported')
    expect(judge(gt, [], options).ruling).toBe('undecided')
  })

  it('seldom contradicts what holds by no margin, at many points too', () => {
    let contradicted = 0
    for (let trial = 0; trial < 60; trial++) {
      const points = Array.from({ length: 10 }, (_, point) =>
        Array.from({ length: 30 }, (_, r) => 1 + normal(trial, 8, point, r)),
      )
      if (judge(gt, points, options).ruling === 'contradicted') contradicted++
    }
    expect(contradicted).toBeLessThan(8)
  })

  it('never both supports a claim and its opposite', () => {
    const sample = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 9 })
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 3 }), fc.integer({ min: -5, max: 5 }), (points, than) => {
        const fast = { ...options, resamples: 100 }
        const rulings = [judge({ kind: 'gt', than }, points, fast), judge({ kind: 'lt', than }, points, fast)]
        expect(rulings.filter(({ ruling }) => ruling === 'supported').length).toBeLessThan(2)
        // With several places the level at which one of them contradicts is raised.
        if (rulings[0].ruling === 'supported' && points.length === 1) expect(rulings[1].ruling).toBe('contradicted')
      }),
      { numRuns: 40 },
    )
  })
})

describe('judge of monotone', () => {
  it('asks every step', () => {
    expect(judge(increasing, around([1, 2, 3, 4], 0.3), options)).toMatchObject({ ruling: 'supported', of: 'step' })
    expect(judge(decreasing, around([1, 2, 3, 4], 0.3), options).ruling).toBe('contradicted')
    expect(judge(increasing, around([1, 2, 2, 4], 0.3), options)).toMatchObject({ ruling: 'undecided', at: 1 })
    expect(judge(increasing, around([1, 4, 2, 5], 0.3), options)).toMatchObject({ ruling: 'contradicted', at: 1 })
    expect(judge(increasing, around([1], 0.3), options)).toMatchObject({ ruling: 'undecided', at: -1 })
  })

  it('sees small steps where points share their chance', () => {
    const figures = around([1, 1.05, 1.1], 1, 20, true).map((each, point) =>
      each.map((figure, r) => figure + 0.01 * normal(7, 9, point, r)),
    )
    expect(judge(increasing, figures, options).ruling).toBe('undecided')
    expect(judge(increasing, figures, { ...options, paired: true }).ruling).toBe('supported')
  })

  it('falls back to the trend where levels have few replicates', () => {
    const means = Array.from({ length: 30 }, (_, i) => i / 10)
    expect(judge(increasing, around(means, 0.3, 1), options)).toMatchObject({ ruling: 'supported', of: 'trend' })
    expect(judge(decreasing, around(means, 0.3, 1), options).ruling).toBe('contradicted')
    const flat = judge(increasing, around(means.fill(0), 1, 1), options)
    expect(flat.ruling).toBe('undecided')
    expect(flat.interval.distinguishable).toBe(false)
    expect(judge(increasing, around([1, 2], 0.1, 1), options)).toMatchObject({ ruling: 'undecided', at: -1 })
  })
})

it('judges the trend over thousands of levels with few replicates, and none in a constant', () => {
  const levels = Array.from({ length: 1500 }, (_, level) => level / 500)
  const { of, ruling, interval } = judge(increasing, around(levels, 1, 2), options)
  expect([of, ruling, interval.method]).toEqual(['trend', 'supported', 'abc'])
  expect(judge(decreasing, around(levels, 1, 2), options).ruling).toBe('contradicted')
  expect(judge(increasing, around(levels.fill(2), 0, 2), options).ruling).toBe('undecided')
})
