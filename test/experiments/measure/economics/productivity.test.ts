import { describe, expect, it } from 'vitest'
import { growthAccount, growthAccounts } from '../../../../experiments/measure/economics/growth-accounting.ts'
import { herfindahl } from '../../../../experiments/measure/economics/herfindahl.ts'
import { melitzPolanec } from '../../../../experiments/measure/economics/melitz-polanec.ts'
import { olleyPakes } from '../../../../experiments/measure/economics/olley-pakes.ts'

const firm = (share: number, productivity: number) => ({ share, productivity })
const before = new Map([
  ['A', firm(0.5, 1)],
  ['B', firm(0.3, 0.8)],
  ['X', firm(0.2, 0.4)],
])
const after = new Map([
  ['A', firm(0.5, 1.2)],
  ['B', firm(0.2, 0.9)],
  ['E', firm(0.3, 1)],
])

describe('herfindahl', () => {
  it('of 1 ... 5 is 0.244444, of n equals 1/n', () => {
    expect(herfindahl([1, 2, 3, 4, 5])).toBeCloseTo(0.244444, 6)
    expect(herfindahl([7, 7, 7, 7])).toBe(0.25)
    expect(herfindahl([0, 0])).toBeNaN()
  })
})

describe('melitzPolanec', () => {
  it('divides 0.26 into 0.15 + 0.039286 - 0.034286 + 0.105', () => {
    const { within, between, entry, exit, total } = melitzPolanec(before, after)
    expect(within).toBeCloseTo(0.15, 12)
    expect(between).toBeCloseTo(0.039286, 6)
    expect(entry).toBeCloseTo(-0.034286, 6)
    expect(exit).toBeCloseTo(0.105, 12)
    expect(total).toBeCloseTo(0.26, 12)
  })

  it('adds up to the change of the aggregate', () => {
    const change = olleyPakes([...after.values()]).aggregate - olleyPakes([...before.values()]).aggregate
    expect(melitzPolanec(before, after).total).toBeCloseTo(change, 12)
  })

  it('has no entry nor exit where all survive, and knows nothing without survivors', () => {
    const same = melitzPolanec(before, before)
    expect(Object.values(same)).toEqual([0, 0, 0, 0, -0].map((value) => expect.closeTo(value, 12)))
    expect(melitzPolanec(new Map([['A', firm(1, 1)]]), new Map([['B', firm(1, 1)]])).total).toBeNaN()
  })
})

describe('olleyPakes', () => {
  it('is the mean and what allocation adds', () => {
    const { aggregate, mean, allocation } = olleyPakes([firm(3, 2), firm(1, 1)])
    expect([aggregate, mean, allocation]).toEqual([1.75, 1.5, 0.25])
    expect(olleyPakes([]).aggregate).toBeNaN()
  })
})

describe('growth accounting', () => {
  const shares = { capital: 0.35, labour: 0.65 }
  const first = { output: 1, factors: { capital: 1, labour: 1 }, shares }
  const second = { output: 1.21, factors: { capital: 1.1, labour: 1.05 }, shares }

  it('leaves 0.125548 to TFP', () => {
    const { output, contributions, tfp } = growthAccount(first, second)
    expect(tfp).toBeCloseTo(0.125548, 6)
    expect(contributions.capital + contributions.labour + tfp).toBeCloseTo(output, 12)
  })

  it('weighs by the mean of both shares and lets a new factor in without an infinite rate', () => {
    const moved = { output: 1, factors: { capital: Math.E, compute: 1 }, shares: { capital: 0.5, compute: 0.1 } }
    const { contributions } = growthAccount(first, moved)
    expect(contributions.capital).toBeCloseTo(0.425, 12)
    expect(contributions.compute).toBe(0)
  })

  it('goes step by step', () => {
    expect(growthAccounts([first, second, second]).map(({ tfp }) => Number(tfp.toFixed(6)))).toEqual([0.125548, 0])
  })
})
