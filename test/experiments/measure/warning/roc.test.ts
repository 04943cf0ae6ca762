import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leadTime } from '../../../../experiments/measure/warning/lead-time.ts'
import { roc } from '../../../../experiments/measure/warning/roc.ts'
import { runningTrend } from '../../../../experiments/measure/warning/running-trend.ts'

describe('roc', () => {
  it('is 1 where scores part, 0.5 where they are alike', () => {
    expect(roc([3, 4], [1, 2]).area).toBe(1)
    expect(roc([1, 2], [3, 4]).area).toBe(0)
    expect(roc([1, 1], [1, 1, 1])).toEqual({
      area: 0.5,
      points: [
        { threshold: Number.POSITIVE_INFINITY, hits: 0, falseAlarms: 0 },
        { threshold: 1, hits: 1, falseAlarms: 1 },
      ],
    })
  })

  it('has the chance of a higher score as its area', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(scores, scores, (hits, others) => {
        const wins = hits.flatMap((hit) => others.map((other) => (Math.sign(hit - other) + 1) / 2))
        expect(roc(hits, others).area).toBeCloseTo(wins.reduce((sum, win) => sum + win, 0) / wins.length, 12)
      }),
    )
  })
})

it('runningTrend is tau of what was known at each window', () => {
  const trends = runningTrend([1, 2, 3, 5, 4], 1, 3)
  expect([...trends]).toEqual([Number.NaN, Number.NaN, 1, 1, 0.8])
  expect(runningTrend([3, 2, 1], -1, 3)[2]).toBe(1)
})

describe('leadTime', () => {
  const ticks = [10, 20, 30, 40]
  const without = Array.from({ length: 20 }, (_, i) => ({ ticks, scores: [0, i / 20, 0, 0] }))

  it('counts quarters from the first alarm at the chosen false-alarm rate', () => {
    const runs = [
      { ticks, scores: [0, 0.97, 0.2, 0.99], transition: 45 },
      { ticks, scores: [0, 0, 0, 0.99], transition: 45 },
      { ticks, scores: [0, 0, 0, 0.99], transition: 35 },
    ]
    const { threshold, falseAlarms, warned, quarters } = leadTime(runs, without, 0.1)
    expect(threshold).toBeCloseTo(0.855, 12)
    expect(falseAlarms).toBeCloseTo(0.1, 12)
    expect(warned).toBeCloseTo(2 / 3, 12)
    expect(quarters).toMatchObject({ median: 15, n: 2 })
  })

  it('warns of nothing after the fact', () => {
    const late = leadTime([{ ticks, scores: [0, 0, 0, 5], transition: 40 }], without, 0.1)
    expect(late).toMatchObject({ warned: 0, quarters: undefined })
  })
})
