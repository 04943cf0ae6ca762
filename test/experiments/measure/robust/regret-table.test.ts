import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regretTable } from '../../../../experiments/measure/robust/regret-table.ts'
import { regretsOf } from '../../../../experiments/measure/robust/regret.ts'
import { normal } from '../../../../model/random.ts'

const options = { seed: 1, resamples: 300 }
/** One replicate a scenario. */
const single = (outcomes: number[][]) => outcomes.map((scenarios) => scenarios.map((value) => [value]))

describe('regretsOf', () => {
  it('is the distance to the best policy in the same scenario', () => {
    const outcomes = [
      [10, 2, 5],
      [7, 4, 6],
    ]
    expect(regretsOf(outcomes, 'max')).toEqual([
      [0, 2, 1],
      [3, 0, 0],
    ])
    expect(regretsOf(outcomes, 'min')).toEqual([
      [3, 0, 0],
      [0, 2, 1],
    ])
  })

  it('is never below 0, is 0 for some policy, and does not see what all policies share', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
      .chain(([policies, scenarios]) => {
        const row = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: scenarios, maxLength: scenarios })
        return fc.array(row, { minLength: policies, maxLength: policies })
      })
    fc.assert(
      fc.property(table, fc.integer({ min: -50, max: 50 }), (outcomes, shift) => {
        const regrets = regretsOf(outcomes, 'max')
        outcomes[0].forEach((_, s) => expect(Math.min(...regrets.map((each) => each[s]))).toBe(0))
        const moved = outcomes.map((each) => each.map((value, s) => value + shift * s))
        expect(regretsOf(moved, 'max')).toEqual(regrets)
      }),
    )
  })
})

describe('regretTable', () => {
  it('prefers the policy whose worst regret is smallest to the one best on average', () => {
    const bold = [10, 10, 10, 10, 0]
    const careful = [8, 8, 8, 8, 7]
    const { policies, minimax, dropped } = regretTable(single([bold, careful]), 'max', options)
    expect(minimax).toBe(1)
    expect(policies.map(({ maximum }) => maximum.estimate)).toEqual([7, 2])
    expect(policies.map(({ mean }) => mean.estimate)).toEqual([1.4, 1.6])
    expect(policies[0].ninetieth.estimate).toBeCloseTo(4.2, 12)
    // Without the last scenario, in (4/5)^5 of the resamples, the bold one has no regret at all.
    expect(Math.abs(policies[0].minimaxShare - 0.8 ** 5)).toBeLessThan(0.1)
    expect(policies[0].minimaxShare + policies[1].minimaxShare).toBeCloseTo(1, 12)
    expect(dropped).toBe(0)
    expect(policies[0].maximum.low).toBe(Number.NaN)
  })

  it('gives the maximum an interval by its replicates, sharp where policies share their chance', () => {
    const chance = (s: number, r: number) => 5 * normal(1, 1, s, r)
    const policy = (gain: number, stream: number) =>
      [0, 1, 2, 3].map((s) => Array.from({ length: 20 }, (_, r) => gain + chance(s, r) + 0.1 * normal(1, stream, s, r)))
    const { policies } = regretTable([policy(2, 2), policy(0, 3)], 'max', options)
    const { estimate, low, high } = policies[1].maximum
    expect(Math.abs(estimate - 2)).toBeLessThan(0.2)
    expect(high - low).toBeLessThan(0.3)
    expect(low).toBeGreaterThan(1.8)
    expect(policies[0].maximum).toMatchObject({ estimate: 0, distinguishable: false })
  })

  it('leaves out scenarios in which a policy failed, and says how many', () => {
    const { dropped, regrets, policies } = regretTable(
      single([
        [1, Number.NaN],
        [2, 50],
      ]),
      'max',
      options,
    )
    expect(dropped).toBe(1)
    expect(regrets[1][1]).toBe(Number.NaN)
    expect(policies.map(({ maximum }) => maximum.estimate)).toEqual([1, 0])
    expect(regretTable(single([[Number.NaN], [1]]), 'max', options).minimax).toBe(-1)
  })
})
