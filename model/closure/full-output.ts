import type { State } from '../agents/state.ts'
import { intelligence, type IntelligenceTechnology } from '../technology/intelligence.ts'
import { labourEfficiency } from '../technology/plan-production.ts'
import { output } from '../technology/production.ts'
import { tasks } from '../technology/task-block.ts'

/** Tasks that firm f gets done with `labour` (effective staff) and `compute`, at its automated share. */
export function tasksWith(
  state: State,
  f: number,
  labour: number,
  compute: number,
  shape: IntelligenceTechnology,
): number {
  const { firms, technology, markets, parameters } = state
  const efficient = labour * labourEfficiency(state, f, firms.adopter[f]) * markets.hours
  if (!(firms.adopter[f] && firms.automation[f] > 0)) return efficient
  const machines =
    technology.machineScale[firms.sector[f]] * intelligence(compute, firms.usableData[f], firms.usedAlgorithm[f], shape)
  return tasks(machines, efficient, firms.automation[f], parameters.taskSubstitution)
}

/** Output of firm f with all its capital in use. */
export function outputWith(
  state: State,
  f: number,
  labour: number,
  compute: number,
  shape: IntelligenceTechnology,
): number {
  const { firms, technology, parameters } = state
  const weight = technology.capitalWeight[firms.sector[f]]
  const done = tasksWith(state, f, labour, compute, shape)
  return output(firms.efficiency[f], firms.capital[f], done, weight, parameters.capitalTasks)
}

/** Relative step of the difference quotients: its square is the error, and rounding over it is as small. */
const step = 1e-5

/** What one more unit of effective labour would add to the output of firm f, by a central difference. */
export function marginalLabour(
  state: State,
  f: number,
  labour: number,
  compute: number,
  shape: IntelligenceTechnology,
): number {
  if (!(labour > 0)) return 0
  const more = outputWith(state, f, labour * (1 + step), compute, shape)
  const less = outputWith(state, f, labour * (1 - step), compute, shape)
  return (more - less) / (2 * step * labour)
}

/** The same for compute. */
export function marginalCompute(
  state: State,
  f: number,
  labour: number,
  compute: number,
  shape: IntelligenceTechnology,
): number {
  if (!(compute > 0)) return 0
  const more = outputWith(state, f, labour, compute * (1 + step), shape)
  const less = outputWith(state, f, labour, compute * (1 - step), shape)
  return (more - less) / (2 * step * compute)
}
