import type { State } from '../agents/state.ts'
import { goodsSectors, skillCount } from '../names.ts'
import { adoptionChance } from '../technology/adoption-choice.ts'
import { costSaved, gainBeforeBarrier } from '../technology/adopt.ts'
import { intelligenceTechnology } from '../technology/capability.ts'
import { taskPlanLength } from '../technology/compute-for-tasks.ts'
import { lookAtPeers } from '../technology/peer-network.ts'

/**
 * The obstacle to adoption of each sector, revealed by the start: the barrier at which as many firms would adopt as
 * would give it up, so that nothing but change in gains, peers and policy moves adoption. Bisection on the net flow.
 */
export function startBarriers(state: State): void {
  const { firms, parameters, technology } = state
  if (!parameters.technology || parameters.barrier === 'none') return
  lookAtPeers(state)
  const gain = gainsOfStart(state)
  for (let s = 0; s < goodsSectors; s++) {
    const members: number[] = []
    for (let f = 0; f < firms.count; f++) if (firms.sector[f] === s) members.push(f)
    let low = -5
    let high = 5
    let barrier = 0
    for (let step = 0; step < 60; step++) {
      barrier = 0.5 * (low + high)
      if (netFlow(state, members, gain, barrier) > 0) low = barrier
      else high = barrier
    }
    technology.adoptionBarrier[s] = barrier
  }
}

/** Gain of adopting by firm, before the barrier; what it saves in cost is left in `costGain`. */
function gainsOfStart(state: State): Float64Array {
  const { firms } = state
  const shape = intelligenceTechnology(state)
  const plan = new Float64Array(taskPlanLength)
  const classShares = new Float64Array(skillCount)
  const gain = new Float64Array(firms.count)
  for (let f = 0; f < firms.count; f++) {
    firms.costGain[f] = costSaved(state, f, shape, classShares, plan)
    gain[f] = gainBeforeBarrier(state, f, firms.costGain[f], 0)
  }
  return gain
}

/** Output of those who would adopt at a barrier, less that of those who would give it up. */
function netFlow(state: State, members: readonly number[], gain: Float64Array, barrier: number): number {
  const { adopter, state: publicly, output } = state.firms
  const { peerShare } = state.channels.now
  const { adoptionIntensity, peerEffect, choiceNoise, switchingCost, stateAgility } = state.parameters
  let flow = 0
  for (let i = 0; i < members.length; i++) {
    const f = members[i]
    const net = gain[f] - barrier + (adopter[f] ? switchingCost : -switchingCost)
    const chance = adoptionChance(adoptionIntensity, net, peerEffect, peerShare[f], choiceNoise)
    flow += (adopter[f] ? chance - 1 : chance) * (publicly[f] ? stateAgility : 1) * output[f]
  }
  return flow
}
