import { describe, expect, it } from 'vitest'
import {
  createEconomy,
  type Economy,
  observables,
  parameterSchema,
  simulate,
  stateHash,
  step,
} from '../../model/index.ts'
import { reasonToStop } from '../../model/stop.ts'
import { runToy, toy } from './toy.ts'

const width = observables.length

describe('simulate', () => {
  const run = runToy()

  it('gives the same bits for the same seed and others for another', () => {
    const again = runToy()
    expect(again.stateHash).toBe(run.stateHash)
    expect(again.series).toEqual(run.series)
    expect(runToy({}, { seed: 8 }).stateHash).not.toBe(run.stateHash)
  })

  it('takes 0 for a seed like every other', () => {
    expect(runToy({}, { seed: 0 }).stateHash).not.toBe(runToy({}, { seed: 1 }).stateHash)
  })

  it('has a row for the start and for every quarter, each told as it is measured', () => {
    const told: [number, number][] = []
    const { series, ticks } = runToy({}, { onTick: (tick, row) => void told.push([tick, row[0]]) })
    expect(ticks).toBe(8)
    expect(series).toHaveLength(9 * width)
    expect(told).toEqual(Array.from({ length: 9 }, (_, tick) => [tick, series[tick * width]]))
  })

  it('ends early where the listener says so, with the rows until then', () => {
    const { series, ticks, stateHash } = runToy({}, { onTick: (tick) => tick < 3 })
    expect(ticks).toBe(3)
    expect(series).toEqual(run.series.slice(0, 4 * width))
    expect(stateHash).toBe(runToy({}, { ticks: 3 }).stateHash)
  })

  it('is not changed by being observed', () => {
    const unseen = createEconomy(toy(), { seed: 7 }) as Economy
    for (let tick = 0; tick < 8; tick++) step(unseen)
    expect(stateHash(unseen)).toBe(run.stateHash)
  })

  it('stops where there is no balanced start, and says what to mend', () => {
    const outcome = simulate(toy({ budgetShares: [0.9, 0.03, 0.04, 0.03] }), { seed: 7, ticks: 4 })
    expect(outcome).toMatchObject({ status: 'stopped', kind: 'no-balanced-state', tick: 0, seed: 7 })
    if (outcome.status === 'stopped') {
      expect(outcome.message.en).toContain('budgetShares')
      expect(outcome.message.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(outcome.series).toHaveLength(0)
    }
  })

  it('has row, tick and seed in the reason where accounts do not close', () => {
    const { economy } = runToy({}, { ticks: 3 })
    const open = reasonToStop(economy, { row: 'wages', relative: 2e-6 }, 1e-9)
    expect(open).toMatchObject({ kind: 'accounts-open', row: 'wages' })
    for (const part of ['tick 3', 'seed 7', '"wages"', '2.00e-6']) expect(open?.message.en).toContain(part)
    expect(open?.message.zh).toContain('“wages”')
    expect(reasonToStop(economy, { row: 'wages', relative: 1e-10 }, 1e-9)).toBeUndefined()
  })

  it('stops where a figure is no number', () => {
    const { economy } = runToy({}, { ticks: 1 })
    expect(reasonToStop(economy, { row: 'firms', relative: Number.NaN }, 1e-9)).toMatchObject({
      kind: 'not-finite',
      row: 'firms',
    })
    economy.markets.realIncome = Number.NaN
    expect(reasonToStop(economy, { row: 'none', relative: 0 }, 1e-9)).toMatchObject({ kind: 'not-finite', row: 'gdp' })
  })

  it('runs the defaults', () => {
    expect(simulate(parameterSchema.parse({ firms: 100 }), { seed: 3, ticks: 1 }).status).toBe('done')
  })
})
