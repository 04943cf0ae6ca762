import type { State } from '../agents/state.ts'
import { transmit } from '../channels.ts'
import { exp, log } from '../math.ts'

/** Use of AI: automated tasks over all tasks, by value added. */
export function aiUse(state: State): number {
  const { firms } = state
  let use = 0
  let value = 0
  for (let f = 0; f < firms.count; f++) {
    use += firms.automation[f] * firms.valueAdded[f]
    value += firms.valueAdded[f]
  }
  return value > 0 ? use / value : 0
}

/**
 * Rules lag behind use: regulation closes 1/lag of the gap to effort x use each quarter; harm is the use that it does not
 * cover; trust returns to its start less the harm. Channel `trust`. Source: paper 002, 3.4; forms assumed.
 */
export function regulate(state: State): void {
  const { society, parameters, controls, channels, tick } = state
  const use = aiUse(state)
  society.regulation += (controls.regulationEffort * use - society.regulation) / parameters.regulationLag
  const covered = society.startCover * society.regulation
  society.harm = parameters.harmRate * Math.max(0, use - covered)
  const aim = society.startTrust * (1 - Math.min(1, society.harm))
  society.trust += parameters.trustRecovery * (aim - society.trust)
  channels.now.trust[0] = society.trust
  transmit(channels, 'trust', tick)
}

/**
 * Capacity of the administration follows what is spent on its digital side and the economy's own data and compute:
 * aim = start + (1 - start) x/(x + half), x = spending over GDP times the fourth root of the growth of compute in use and of data. It cuts the
 * targeting error and the lag of policy. Channel `governmentCapacity`. Source: paper 001, 3.3; forms assumed.
 */
export function digitiseGovernment(state: State): void {
  const { society, parameters, controls, channels, firms, tick } = state
  let compute = 0
  let data = 0
  for (let f = 0; f < firms.count; f++) {
    compute += firms.compute[f]
    data += firms.data[f]
  }
  const base = society.startCompute * society.startData
  const growth = base > 0 && compute * data > 0 ? exp(0.25 * log((compute * data) / base)) : 1
  const input = controls.digitalGovernment * growth
  const start = parameters.capacityStart
  const aim = start + ((1 - start) * input) / (input + parameters.capacityHalf)
  society.governmentCapacity += 0.1 * (aim - society.governmentCapacity)
  channels.now.governmentCapacity[0] = society.governmentCapacity
  transmit(channels, 'governmentCapacity', tick)
  const missing = start < 1 ? (1 - channels.now.governmentCapacity[0]) / (1 - start) : 0
  society.targetingError = parameters.targetingError * missing
}
