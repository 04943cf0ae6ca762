import { describe, expect, it } from 'vitest'
import { accountsTolerance, createEconomy, reasonToStop, resolveParameters } from '../../model/index.ts'

function stopAt(policyRate: number, relative = 0) {
  const economy = createEconomy(resolveParameters('closed-toy', {}), { seed: 5 })
  if ('status' in economy) throw new Error(economy.message.en)
  economy.centralBank.policyRate = policyRate
  return reasonToStop(economy, { row: 'deposits', relative }, accountsTolerance)
}

describe('prices that run away', () => {
  it('stop a run, by name, with its seed', () => {
    const stop = stopAt(1.01)
    expect(stop).toMatchObject({ kind: 'hyperinflation', row: 'policyRate' })
    expect(stop?.message.en).toMatch(/100 percent a quarter.*seed 5/)
    expect(stop?.message.zh).toContain('种子 5')
  })

  it('hide no accounts that do not close', () => expect(stopAt(1.01, 1e-8)?.kind).toBe('accounts-open'))

  it('are not those of a high rate', () => expect(stopAt(0.5)).toBeUndefined())
})
