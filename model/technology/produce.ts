import type { State } from '../agents/state.ts'
import { goodsSectors, skillCount } from '../names.ts'
import { shareRows } from '../team/exchange.ts'
import { firmsByMachines } from '../team/firms-of-team.ts'
import { intelligenceTechnology } from './capability.ts'
import { intelligence } from './intelligence.ts'
import { labourEfficiency } from './plan-production.ts'
import { capitalInUse, outputFromTasks, outputPerTask } from './production.ts'
import { effectiveLabour, mismatchedLabour } from './task-assignment.ts'
import { tasks as taskComposite } from './task-block.ts'

/**
 * Output from the staff and compute that firms really got: tasks N(M, z b L), Y = A CES(K in use, N), within the
 * inputs in store; inputs are used up, goods go into inventory.
 */
export function produce(state: State): void {
  const { firms, parameters, technology, markets } = state
  const shape = intelligenceTechnology(state)
  const own = firmsByMachines(state)
  for (let f = own.from; f < own.to; f++) {
    const s = firms.sector[f]
    const at = f * skillCount
    const routine = firms.staffEfficiency[at]
    const cognitive = firms.staffEfficiency[at + 1]
    const creative = firms.staffEfficiency[at + 2]
    const all = routine + cognitive + creative
    firms.labour[f] = effectiveLabour(
      routine,
      cognitive,
      creative,
      firms.taskMix[at + 1],
      firms.taskMix[at + 2],
      parameters.mismatchProductivity,
    )
    firms.mismatch[f] =
      all > 0 ? mismatchedLabour(routine, cognitive, creative, firms.taskMix[at + 1], firms.taskMix[at + 2]) / all : 0
    const labour = firms.labour[f] * labourEfficiency(state, f, firms.adopter[f]) * markets.hours
    let done = labour
    firms.intelligence[f] = 0
    if (firms.adopter[f] && firms.automation[f] > 0) {
      const machines =
        technology.machineScale[s] * intelligence(firms.compute[f], firms.usableData[f], firms.usedAlgorithm[f], shape)
      firms.intelligence[f] = machines
      done = taskComposite(machines, labour, firms.automation[f], parameters.taskSubstitution)
    }
    const weight = technology.capitalWeight[s]
    const ratio = firms.capitalRatio[f]
    const perTask = outputPerTask(firms.efficiency[f], ratio, weight, parameters.capitalTasks)
    let made = outputFromTasks(
      firms.efficiency[f],
      firms.capital[f],
      done,
      ratio,
      perTask,
      weight,
      parameters.capitalTasks,
    )
    for (let k = 0; k < goodsSectors; k++) {
      const perUnit = technology.inputs[s * goodsSectors + k]
      if (perUnit > 0) made = Math.min(made, firms.inputs[f * goodsSectors + k] / perUnit)
    }
    firms.output[f] = made
    firms.capacityUse[f] = firms.capital[f] > 0 ? capitalInUse(firms.capital[f], done, ratio) / firms.capital[f] : 0
    firms.inventory[f] += made
    for (let k = 0; k < goodsSectors; k++) {
      const cell = f * goodsSectors + k
      // The input that binds is used to the last unit; rounding must not leave less than nothing.
      firms.inputs[cell] = Math.max(0, firms.inputs[cell] - technology.inputs[s * goodsSectors + k] * made)
    }
  }
  const { labour, mismatch, intelligence: machines, output, capacityUse, inventory, inputs } = firms
  shareRows(own, [labour, mismatch, machines, output, capacityUse, inventory, inputs])
}
