import type { State } from '../agents/state.ts'
import { goodsSectors, skillCount } from '../names.ts'
import { adoptionChance } from '../technology/adoption-choice.ts'
import { adoptionNetGain, costSaved } from '../technology/adopt.ts'
import { intelligenceTechnology } from '../technology/capability.ts'
import { taskPlanLength } from '../technology/compute-for-tasks.ts'
import { lookAtPeers } from '../technology/peer-network.ts'

/**
 * The obstacle to adoption of each sector, revealed by the start: the barrier at which as many firms would adopt as
 * would give it up, so that nothing but change in gains, peers and policy moves adoption. Bisection on the net flow.
 */
export function startBarriers(state: State): void {
  const { firms, parameters, technology, channels } = state
  if (!parameters.technology || parameters.barrier === 'none') return
  lookAtPeers(state)
  const shape = intelligenceTechnology(state)
  const plan = new Float64Array(taskPlanLength)
  const classShares = new Float64Array(skillCount)
  const saved = Float64Array.from({ length: firms.count }, (_, f) => costSaved(state, f, shape, classShares, plan))
  for (let s = 0; s < goodsSectors; s++) {
    let low = -5
    let high = 5
    for (let step = 0; step < 60; step++) {
      technology.adoptionBarrier[s] = 0.5 * (low + high)
      let flow = 0
      for (let f = 0; f < firms.count; f++) {
        if (firms.sector[f] !== s) continue
        firms.costGain[f] = saved[f]
        const gain = adoptionNetGain(state, f, saved[f], firms.adopter[f], 0)
        const chance = adoptionChance(
          parameters.adoptionIntensity,
          gain,
          parameters.peerEffect,
          channels.now.peerShare[f],
          parameters.choiceNoise,
        )
        flow +=
          (firms.adopter[f] ? chance - 1 : chance) * (firms.state[f] ? parameters.stateAgility : 1) * firms.output[f]
      }
      if (flow > 0) low = technology.adoptionBarrier[s]
      else high = technology.adoptionBarrier[s]
    }
  }
}
