import { beforeAll, describe, expect, it } from 'vitest'
import { runCompany } from '../../../../experiments/verify/transitions/company-task.ts'
import { extents } from '../../../../experiments/verify/transitions/extents.ts'
import { choiceWeight, exactCumulant } from '../../../../experiments/verify/transitions/little.ts'
import { differingQuarters } from '../../../../experiments/verify/transitions/own-loop.ts'
import { planCompany } from '../../../../experiments/verify/transitions/plan.ts'
import { sweepsOf, verdictOn } from '../../../../experiments/verify/transitions/read-runs.ts'
import { verify } from '../../../../experiments/verify/transitions.ts'
import { inThreads } from '../../../../experiments/verify/in-threads.ts'
import type { Check } from '../../../../experiments/verify/verification.ts'

describe('the transition kit on firms whose transition is known', () => {
  let checks: Check[] = []
  beforeAll(async () => {
    checks = await inThreads(2, (runAll) => verify({ quick: true, runAll, progress: () => {} }))
  }, 400_000)

  it.each([
    'Own loop less rules of adoption: quarters that differ',
    'K_c by crossings of U',
    'Exponent zeta/nu',
    'Verdict with company',
    'Verdict with company off',
    'runs that were made',
  ])('%s', (name) => {
    const check = checks.find((each) => each.name.en === name)
    expect(check?.holds, JSON.stringify(check)).toBe(true)
  })

  it('finds the crossing value of counted states', () => {
    const check = checks.find((each) => each.name.en.startsWith('U of 32 firms'))
    expect(check?.holds, JSON.stringify(check)).toBe(true)
  })
})

// Bins once followed the values of all settings together, cut the lattice of each unevenly and showed valleys.
it('firms alone show no valley, though each setting has its own lattice of values', () => {
  const sweep = { sizes: [64, 96, 128], replicates: 6, swings: 200 }
  const planned = planCompany({ ...extents.quick, sweep }).filter(({ part }) => part === 'alone')
  const runs = planned.map((each) => ({ ...each, run: runCompany(each.input) }))
  expect(verdictOn(sweepsOf(runs, 'alone'), false, { seed: 1, resolution: 0.05 })).toBe('crossover')
})

describe('choices that all make at once', () => {
  it('have the law that two firms can be counted by', () => {
    // States -1, 0, 1 of m have the weights cosh(K)^2, 2, cosh(K)^2, so <m^2> = <m^4> = p.
    const p = (2 * Math.cosh(0.7) ** 2) / (2 * Math.cosh(0.7) ** 2 + 2)
    expect(exactCumulant(2, 0.7)).toBeCloseTo(1 - 1 / (3 * p), 12)
  })

  it('come to the universal value of mean field, half as far off in four times as many firms', () => {
    const off = [512, 2048, 8192].map((firms) => exactCumulant(firms, 1) - 0.2705201)
    expect(off[2]).toBeLessThan(0.002)
    expect(off[0] / off[1]).toBeCloseTo(2, 0)
    expect(off[1] / off[2]).toBeCloseTo(2, 0)
  })

  it('weigh alike what lies alike on both sides', () => {
    const weight = choiceWeight(7, 1.3)
    weight.forEach((log, adopters) => expect(log).toBe(weight[7 - adopters]))
  })

  it('are made by the same draws in the own loop as in the economy', () => {
    expect(differingQuarters(1.4, -0.05, 60)).toBe(0)
  })
})
