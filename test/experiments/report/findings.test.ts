import { describe, expect, it } from 'vitest'
import { findings } from '../../../experiments/report/findings/all.ts'
import { type Shape, tinyResults } from './tiny-results.ts'

/** Replicates spread evenly from -1 to 1. */
const spread = (replicate: number, n = 20) => (2 * replicate) / (n - 1) - 1
const said = (shapes: Record<string, [string, Shape]>, n = 20) => findings(tinyResults(shapes, n))

describe('findings', () => {
  it('tells where adoption goes and when it crosses half', () => {
    const adoption: Shape = (part, replicate) => 0.1 + part * (0.8 + 0.05 * spread(replicate))
    expect(said({ adoption: ['share', adoption] })).toEqual([
      {
        en: 'The share of firms that have adopted rises from 10% to 90.0% (85.5 to 94.5); it crosses half in 2033 Q3 (2032 Q4 to 2034 Q1) (n = 20, 90% intervals).',
        zh: '采用数智技术的企业占比由 10% 升至 90.0%（85.5 至 94.5）；于 2033 年第 3 季度越过一半（2032 年第 4 季度至 2034 年第 1 季度）（n = 20，括号内为 90% 区间）。',
      },
    ])
  })

  it('says so where half is never reached, or reached by some', () => {
    const [never] = said({ adoption: ['share', (part) => 0.1 + 0.2 * part] })
    expect(never.en).toContain('it stays below half in every replicate')
    const [some] = said({ adoption: ['share', (part, replicate) => 0.1 + (replicate < 6 ? 0.6 : 0.2) * part] })
    expect(some.en).toContain('it crosses half in 6 of 20 replicates, so chance decides')
    expect(some.zh).toContain('20 次重复中有 6 次过半')
  })

  it('compares growth with the rate that is set from outside', () => {
    const growing =
      (rate: number, noise: number): Shape =>
      (part, replicate) =>
        100 * (1 + rate + noise * spread(replicate)) ** (20 * part)
    expect(said({ gdp: ['index', growing(0.046, 0.002)] })[0].en).toBe(
      'Output per head grows 4.6% a year (4.4 to 4.8) over 20 years, where 4% a year is set from outside; that is above the rate by 0.60 points a year (0.42 to 0.78) (n = 20, 90% intervals).',
    )
    expect(said({ gdp: ['index', growing(0.041, 0.004)] })[0].en).toContain('not distinguishable from none')
    expect(said({ gdp: ['index', growing(0.03, 0.002)] })[0].en).toContain(
      'below the rate, a difference of −1.0 points a year (−1.2 to −0.8)',
    )
  })

  it('tells the worst of unemployment and when it was', () => {
    const unemployment: Shape = (part, replicate) => 0.05 + (0.1 + 0.01 * spread(replicate)) * part * (1 - part) * 4
    expect(
      said({ labourShare: ['share', (part) => 0.53 - 0.1 * part], unemployment: ['share', unemployment] })[0].en,
    ).toBe(
      "Labour's share of GDP falls from 53% to 43%; unemployment peaks at 15.0% (14.1 to 15.9) in 2033 Q2 (2033 Q2 to 2033 Q2) and ends at 5% (n = 20, 90% intervals).",
    )
  })

  it('gives no date to a highest quarter that lies anywhere', () => {
    const wave: Shape = (part, replicate) => 0.05 + 0.01 * Math.cos(6 * (part - (replicate % 10) / 10))
    const [text] = said({ unemployment: ['share', wave] })
    expect(text.en).toContain('unemployment is 6% at its highest, at a time that chance decides')
    expect(text.zh).toContain('出现时间取决于偶然因素')
  })

  it('states no direction that the interval does not carry', () => {
    const [text] = said({ giniIncome: ['Gini', (part, replicate) => 0.46 + 0.02 * part * spread(replicate)] })
    expect(text.en).toContain('not distinguishable from its start at 0.46')
    expect(text.zh).toContain('无法区分')
  })

  it('states no direction from four replicates', () => {
    const [text] = said({ powerUse: ['TWh a year', (part) => 150 + part] }, 4)
    expect(text.en).toBe(
      'Electricity for compute goes from 150 to 151 TWh a year (n = 4, 90% intervals: too few replicates to tell change from chance).',
    )
  })

  it('does not speak of what was not recorded', () => {
    expect(said({ gdpNominal: ['1e12 CNY a year', () => 126] })).toEqual([])
  })
})
