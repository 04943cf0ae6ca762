import { describe, expect, it, vi } from 'vitest'
import { observables, simulate } from '../../model/index.ts'
import type * as quarter from '../../model/economy.ts'
import { runToy, toy } from './toy.ts'

const broken = vi.hoisted(() => ({ from: Number.POSITIVE_INFINITY }))

// The real quarter, with a leak in the accounts from the quarter `broken.from` on.
vi.mock('../../model/economy.ts', async (real) => {
  const economy = await real<typeof quarter>()
  const step: typeof economy.step = (state) => {
    const residual = economy.step(state)
    return state.tick >= broken.from ? { row: 'dividends', relative: 1e-3 } : residual
  }
  return { ...economy, step }
})

describe('a run whose accounts open', () => {
  it('stops at that quarter with row, tick, seed and words, and keeps the rows before', () => {
    const whole = runToy({}, { ticks: 5 })
    broken.from = 4
    const outcome = simulate(toy(), { seed: 7, ticks: 8 })
    expect(outcome).toMatchObject({ status: 'stopped', kind: 'accounts-open', row: 'dividends', tick: 4, seed: 7 })
    if (outcome.status === 'stopped') {
      expect(outcome.series).toEqual(whole.series.slice(0, 4 * observables.length))
      expect(outcome.message.en).toMatch(/seed 7.*tick 4.*"dividends"/)
      expect(outcome.message.zh).toContain('“dividends”')
    }
  })
})
