import { sizeClass } from '../agents/controls.ts'
import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { transmit } from '../channels.ts'
import { goodsSectors, skillCount } from '../names.ts'
import { below, drawPair, pair, toUnit, uniform } from '../random.ts'
import { adoptionChance } from './adoption-choice.ts'
import { intelligenceTechnology } from './capability.ts'
import { taskPlan, taskPlanLength } from './compute-for-tasks.ts'
import type { IntelligenceTechnology } from './intelligence.ts'
import { labourEfficiency, labourPrice, planTasks } from './plan-production.ts'

/** Fixed peers of each firm, drawn once: a part from its own sector, the rest from all. */
export function drawPeers(state: State): Int32Array {
  const { firms, parameters, seed } = state
  const count = Math.floor(parameters.peers)
  const first = new Int32Array(goodsSectors + 1)
  for (let f = 0; f < firms.count; f++) first[firms.sector[f] + 1]++
  for (let s = 0; s < goodsSectors; s++) first[s + 1] += first[s]
  const peers = new Int32Array(firms.count * count)
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    for (let j = 0; j < count; j++) {
      const word = Math.floor(j / 8)
      const local = uniform(seed, streams.peers, f, 2 * word, j % 8) < parameters.localPeers
      const range = local ? first[s + 1] - first[s] : firms.count
      const peer = (local ? first[s] : 0) + below(range, seed, streams.peers, f, 2 * word + 1, j % 8)
      peers[f * count + j] = peer
    }
  }
  return peers
}

/** Share of adopters among the peers of each firm. Channel `peerShare`. */
export function lookAtPeers(state: State): void {
  const { firms, parameters, channels, peers, tick } = state
  const count = Math.floor(parameters.peers)
  for (let f = 0; f < firms.count; f++) {
    let adopters = 0
    for (let j = 0; j < count; j++) adopters += firms.adopter[peers[f * count + j]]
    channels.now.peerShare[f] = adopters / count
  }
  transmit(channels, 'peerShare', tick)
}

/**
 * Unit cost that adoption saves, as a share of full unit cost: the least average cost of the firm's tasks by labour
 * alone, less that with machines at today's price of compute, its data and algorithms. Average, not marginal: data are
 * free at the margin, which is the gain.
 */
export function costSaved(
  state: State,
  f: number,
  shape: IntelligenceTechnology,
  classShares: Float64Array,
  plan: Float64Array,
): number {
  const { firms, channels, markets } = state
  const tasks = firms.taskNeed[f]
  if (!(tasks > 0) || !(firms.unitCost[f] > 0) || !(firms.planned[f] > 0)) return 0
  const price = labourPrice(state, f) / markets.hours
  const alone = (price / labourEfficiency(state, f, 0)) * tasks
  planTasks(state, f, tasks, 1, shape, classShares, plan)
  const pair = firms.region[f] * goodsSectors + firms.sector[f]
  const together =
    (price / labourEfficiency(state, f, 1)) * plan[taskPlan.labour] +
    channels.now.computePrice[pair] * plan[taskPlan.compute]
  return (alone - together) / (firms.unitCost[f] * firms.planned[f])
}

/**
 * Some firms reconsider: P(adopt) = logistic(2b[h + J(2n-1)]), h = cost saved + support + trust - barrier -/+ the cost of
 * switching, n the share of adopting peers. Source: Brock and Durlauf 2001.
 */
export function adopt(state: State): void {
  const { firms, parameters, controls, channels, seed, tick } = state
  const shape = intelligenceTechnology(state)
  const plan = new Float64Array(taskPlanLength)
  const classShares = new Float64Array(skillCount)
  for (let f = 0; f < firms.count; f++) {
    firms.adoptedFor[f]++
    drawPair(seed, streams.adoption, f, tick)
    const rate = parameters.reconsiderRate * (firms.state[f] ? parameters.stateAgility : 1)
    if (toUnit(pair[0]) >= rate) continue
    const chance = toUnit(pair[1])
    const s = firms.sector[f]
    const adopter = firms.adopter[f]
    if (parameters.adoptionBlocked[s] > 0 && !adopter) continue
    const saved = costSaved(state, f, shape, classShares, plan)
    firms.costGain[f] = saved
    const support =
      controls.support[(firms.region[f] * goodsSectors + s) * 3 + sizeClass(state, f)] *
      (1 - state.society.targetingError)
    const gain = adoptionNetGain(state, f, saved, adopter, support)
    const choice =
      chance < adoptionChance(parameters.adoptionIntensity, gain, parameters.peerEffect, channels.now.peerShare[f])
        ? 1
        : 0
    if (choice !== adopter) {
      firms.adopter[f] = choice
      firms.adoptedFor[f] = 0
      if (choice) firms.computeIntensity[f] = plan[taskPlan.computePerBase]
    }
  }
}

/** Net gain h in the choice to adopt; see `adopt`. */
export function adoptionNetGain(state: State, f: number, saved: number, adopter: number, support: number): number {
  const { firms, parameters, technology, channels, society } = state
  const own = parameters.computeRental
    ? 0
    : parameters.smallFirmCost * (parameters.workersPerFirm / Math.max(1, staffOf(state, f)))
  return (
    saved +
    support +
    parameters.trustWeight * (channels.now.trust[0] - society.startTrust) -
    parameters.regulationCost * (society.regulation - society.startRegulation) -
    own -
    technology.adoptionBarrier[firms.sector[f]] +
    (adopter ? parameters.switchingCost : -parameters.switchingCost)
  )
}

function staffOf(state: State, f: number): number {
  const { staff } = state.firms
  return staff[f * skillCount] + staff[f * skillCount + 1] + staff[f * skillCount + 2]
}
