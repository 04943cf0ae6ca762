import { describe, expect, it } from 'vitest'
import { observables } from '../../model/index.ts'
import { runToy } from './toy.ts'

const width = observables.length

describe('parameters that change while the economy lives on', () => {
  const run = runToy()

  it('leave the quarters before as they were and move those from the tick on', () => {
    const changed = runToy({}, { changes: [{ tick: 4, parameters: { chipPriceFactor: 0.25 } }] })
    expect(changed.series.slice(0, 4 * width)).toEqual(run.series.slice(0, 4 * width))
    expect(changed.series.slice(4 * width)).not.toEqual(run.series.slice(4 * width))
  })

  it('move what is reckoned from yearly rates too', () => {
    const changed = runToy({}, { changes: [{ tick: 4, parameters: { depreciation: 0.2 } }] })
    expect(changed.series.slice(0, 4 * width)).toEqual(run.series.slice(0, 4 * width))
    expect(changed.stateHash).not.toBe(run.stateHash)
  })

  it('to what they were give the same bits', () => {
    const { depreciation, chipPriceFactor, firms } = run.economy.parameters
    const changes = [{ tick: 2, parameters: { depreciation, chipPriceFactor, firms } }]
    expect(runToy({}, { changes }).stateHash).toBe(run.stateHash)
  })

  it('there and back at once are no change', () => {
    const { chipPriceFactor } = run.economy.parameters
    const changes = [
      { tick: 3, parameters: { chipPriceFactor: 9 } },
      { tick: 3, parameters: { chipPriceFactor } },
    ]
    expect(runToy({}, { changes }).stateHash).toBe(run.stateHash)
  })

  it('do not touch the parameters of the caller', () => {
    const changes = [{ tick: 1, parameters: { chipPriceFactor: 0.25 } }]
    const changed = runToy({}, { changes })
    expect(changed.economy.parameters.chipPriceFactor).toBe(0.25)
    expect(runToy().stateHash).toBe(run.stateHash)
  })
})
