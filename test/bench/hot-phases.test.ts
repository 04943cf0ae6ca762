import { expect, it } from 'vitest'
import { createEconomy, type Economy, resolveParameters, stateHash, step } from '../../model/index.ts'
import { installed } from '../experiments/engine/installed.ts'
import { phaseTable } from './hot-phases/phase-table.ts'
import { hotPhases, quarter } from './hot-phases/quarter.ts'

function economy(): Economy {
  const state = createEconomy(resolveParameters('china-2023', { firms: 120, workersPerFirm: 12 }), { seed: 3 })
  if ('kind' in state) throw new Error(state.kind)
  return state
}

it('the quarter that stops before hot rules is that of the economy', () => {
  const [usual, stopped] = [economy(), economy()]
  for (let tick = 0; tick < 6; tick++) {
    step(usual)
    const due = [...quarter(stopped)].length
    expect(due).toBe(hotPhases.length)
  }
  expect(stateHash(stopped)).not.toBe(stateHash(usual))

  const run = economy()
  for (let tick = 0; tick < 6; tick++) for (const due of quarter(run)) due.run()
  expect(stateHash(run)).toBe(stateHash(usual))
})

it.runIf(installed('gcc'))('the ports to C leave the bits of the rules', async () => {
  const { rows } = await phaseTable(300, 1)
  expect(rows.map(({ phase }) => phase)).toEqual([...hotPhases])
  expect(rows.filter(({ sameColumns }) => !sameColumns)).toEqual([])
})
