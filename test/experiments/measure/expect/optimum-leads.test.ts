import { describe, expect, it } from 'vitest'
import { normal } from '../../../../model/random.ts'
import { judge } from '../../../../experiments/measure/expect/judge.ts'
import { optimumLeads } from '../../../../experiments/measure/expect/optimum-leads.ts'

const options = { seed: 1, level: 0.95, paired: true, resamples: 500 }
const curve = (values: number[], sd: number, n = 12): number[][] =>
  values.map((value, level) => Array.from({ length: n }, (_, r) => value + sd * normal(5, 5, level, r)))
const optimum = (at: 'interior' | 'low' | 'high', goal: 'max' | 'min' = 'max') =>
  ({ kind: 'optimum', at, goal, factor: 'openness' }) as const

describe('place of an optimum', () => {
  it('is told from the ends', () => {
    const hill = curve([0, 2, 3, 2, 0], 0.3)
    expect(judge(optimum('interior'), hill, options)).toMatchObject({ ruling: 'supported', of: 'lead' })
    expect(judge(optimum('high'), hill, options).ruling).toBe('contradicted')
    expect(judge(optimum('interior', 'min'), hill, options).ruling).toBe('contradicted')
    expect(judge(optimum('high'), curve([0, 1, 2, 3], 0.3), options).ruling).toBe('supported')
    expect(judge(optimum('low', 'min'), curve([0, 1, 2, 3], 0.3), options).ruling).toBe('supported')
  })

  it('seldom finds one where all levels are alike, though some level is always best', () => {
    let found = 0
    for (let trial = 0; trial < 100; trial++) {
      const flat = Array.from({ length: 5 }, (_, level) =>
        Array.from({ length: 10 }, (_, r) => normal(trial, 9, level, r)),
      )
      if (judge(optimum('interior'), flat, options).ruling === 'supported') found++
    }
    expect(found).toBeLessThan(8)
  })

  it('needs three levels for an interior, and leaves replicates with a gap out', () => {
    expect(optimumLeads([[1], [2]], { at: 'interior', goal: 'max' })).toEqual([])
    const gaps = [
      [0, 0, Number.NaN],
      [1, 1, 1],
      [0, 0, 0],
    ]
    expect(optimumLeads(gaps, { at: 'interior', goal: 'max' })).toEqual([
      [1, 1],
      [1, 1],
    ])
  })
})
