import { describe, expect, it } from 'vitest'
import { readAblation, turns } from '../../../experiments/ledger/ablation.ts'
import { robustnessOf } from '../../../experiments/ledger/robustness.ts'
import { claimP, ruleClaim } from '../../../experiments/ledger/verdict.ts'
import { partOf } from './parts.ts'

const [holds, fails, open] = [partOf('supported'), partOf('contradicted'), partOf('undecided')]
const all = { draws: 20, agree: 20 }

describe('the one rule', () => {
  it('supports what holds throughout, and refuses what fails anywhere', () => {
    expect(ruleClaim([holds, holds], 0.01, all, false)).toEqual({ verdict: 'supported', reason: undefined })
    expect(ruleClaim([holds, fails], 0.01, all, false).verdict).toBe('not-supported')
    expect(ruleClaim([open, fails], 0.01, null, false).verdict).toBe('not-supported')
  })

  it('leaves open what an interval or the correction leaves open, and what the economy lacks', () => {
    expect(ruleClaim([holds, open], 0.01, all, false)).toEqual({ verdict: 'undecided', reason: 'too-wide' })
    expect(ruleClaim([holds], 0.06, all, false)).toEqual({ verdict: 'undecided', reason: 'correction' })
    expect(ruleClaim([holds], Number.NaN, all, false).reason).toBe('correction')
    expect(ruleClaim([holds], 0.01, all, true)).toEqual({ verdict: 'undecided', reason: 'missing' })
    expect(ruleClaim([], 1, null, false).verdict).toBe('undecided')
  })

  it('sets a condition where places or draws disagree', () => {
    const split = partOf('contradicted', { holdsAt: ['peerEffect = 0.3'], failsAt: ['peerEffect = 0.1'] })
    expect(ruleClaim([split], 0.01, all, false)).toEqual({ verdict: 'conditional', reason: 'places' })
    expect(ruleClaim([holds], 0.01, { draws: 20, agree: 15 }, false)).toEqual({
      verdict: 'conditional',
      reason: 'draws',
    })
    expect(ruleClaim([holds], 0.01, { draws: 20, agree: 16 }, false).verdict).toBe('supported')
    expect(ruleClaim([fails], 0.01, { draws: 20, agree: 10 }, false).verdict).toBe('conditional')
    expect(ruleClaim([holds], 0.01, { draws: 2, agree: 0 }, false).verdict).toBe('supported')
  })

  it('asks all predictions to hold, but one to fail', () => {
    expect(claimP([partOf('supported', { p: 0.01 }), partOf('supported', { p: 0.03 })])).toBe(0.03)
    expect(claimP([partOf('contradicted', { p: 0.01 }), partOf('supported', { p: 0.9 })])).toBe(0.02)
    expect(claimP([])).toBe(1)
  })
})

describe('without the mechanism', () => {
  it('an effect goes, shrinks or stays', () => {
    expect(readAblation([holds], [fails])).toBe('goes')
    expect(readAblation([holds], [open])).toBe('goes')
    expect(readAblation([holds], [partOf('supported', { margin: 0.4 })])).toBe('shrinks')
    expect(readAblation([holds], [partOf('supported', { margin: 0.9 })])).toBe('stays')
    expect(readAblation([fails, open], [holds, holds])).toBe('none')
  })

  it('with its sign turned, the ruling turns or not', () => {
    expect(turns([holds], [fails])).toBe(true)
    expect(turns([fails], [holds])).toBe(true)
    expect(turns([holds], [open])).toBe(false)
    expect(turns([open], [fails])).toBe(false)
    // One part that turns among others that fail anyway turns no claim.
    expect(turns([holds, fails], [fails, fails])).toBe(false)
  })
})

describe('under draws of other parameters', () => {
  const settings = Array.from({ length: 20 }, (_, i) => ({
    alternative: 0,
    openness: i / 20,
    growth: ((i * 7) % 20) / 20,
  }))

  it('counts those on the same side, whichever that is', () => {
    const drawn = settings.map(({ openness }) => [openness < 0.25 ? -1 : 1])
    expect(robustnessOf([2], drawn, settings)).toMatchObject({ draws: 20, agree: 15, hold: 15 })
    expect(robustnessOf([-2], drawn, settings)).toMatchObject({ draws: 20, agree: 5, hold: 15 })
    expect(robustnessOf([2], [[Number.NaN], ...drawn.slice(1)], settings).draws).toBe(19)
  })

  it('finds the region where there is one, and none where luck would do', () => {
    const sharp = settings.map(({ openness }) => [openness < 0.5 ? -1 : 1])
    const { region } = robustnessOf([1], sharp, settings)
    expect(region).toHaveLength(1)
    expect(region[0]).toMatchObject({ parameter: 'openness', side: 'low' })
    expect(Math.abs(region[0].value - 0.5)).toBeLessThan(0.1)
    const many = settings.map((setting, i) => ({
      ...setting,
      openness: ((i * 3 + 1) % 20) / 20,
      ...Object.fromEntries(Array.from({ length: 150 }, (_, k) => [`other${k}`, ((i * (k + 2) * 13) % 19) / 19])),
    }))
    const few = settings.map((_, i) => [i < 3 ? -1 : 1])
    expect(robustnessOf([1], few, many).region).toEqual([])
  })
})
