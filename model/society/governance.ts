import type { State } from '../agents/state.ts'
import { transmit } from '../channels.ts'
import { exp, log } from '../math.ts'
import { goodsSectors } from '../names.ts'

/** Use of AI: automated tasks over all tasks, by value added; `relieved` is the part of it that pilot zones take from the rules. */
export function aiUse({ firms, controls }: State): { use: number; relieved: number } {
  let use = 0
  let relieved = 0
  let value = 0
  for (let f = 0; f < firms.count; f++) {
    const used = firms.automation[f] * firms.valueAdded[f]
    use += used
    relieved += controls.relief[firms.region[f] * goodsSectors + firms.sector[f]] * used
    value += firms.valueAdded[f]
  }
  return value > 0 ? { use: use / value, relieved: relieved / value } : { use: 0, relieved: 0 }
}

/**
 * Rules lag behind use: regulation closes 1/lag of the gap to effort x use each quarter; harm is the use that it does not
 * cover, and all use that pilot zones have taken from it; trust returns to its start less the harm. Channel `trust`.
 * Source: paper 002, 3.4, and paper 001, 4.2.3 for zones; forms assumed.
 */
export function regulate(state: State): void {
  const { society, parameters, controls, channels, tick } = state
  const { use, relieved } = aiUse(state)
  const under = use - relieved
  society.regulation += (controls.regulationEffort * use - society.regulation) / parameters.regulationLag
  // Rules cover the use that is under them in the proportion in which they would cover all of it.
  const covered = use > 0 ? society.startCover * society.regulation * (under / use) : 0
  society.harm = parameters.harmRate * (relieved + Math.max(0, under - covered))
  // Below 0 (see `harmRate`) harm is good done, which earns trust up to full trust.
  const aim = Math.min(1, society.startTrust * (1 - Math.min(1, society.harm)))
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
