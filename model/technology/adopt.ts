import { sizeClass } from '../agents/controls.ts'
import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { goodsSectors, skillCount } from '../names.ts'
import { drawPair, pair, toUnit } from '../random.ts'
import { shareRows } from '../team/exchange.ts'
import { firmsOfTeam } from '../team/firms-of-team.ts'
import { adoptionChance } from './adoption-choice.ts'
import { intelligenceTechnology } from './capability.ts'
import { taskPlan, taskPlanLength } from './compute-for-tasks.ts'
import type { IntelligenceTechnology } from './intelligence.ts'
import { labourEfficiency, labourPrice, planTasks } from './plan-production.ts'

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
  const own = firmsOfTeam(state)
  for (let f = own.from; f < own.to; f++) {
    firms.adoptedFor[f]++
    drawPair(seed, streams.adoption, f, tick)
    const rate = parameters.reconsiderRate * (firms.state[f] ? parameters.stateAgility : 1)
    if (toUnit(pair[0]) >= rate) continue
    const chance = toUnit(pair[1])
    const s = firms.sector[f]
    const adopter = firms.adopter[f]
    if (parameters.adoptionBlocked[s] > 0 && !adopter) continue
    const saved = parameters.costWeight > 0 ? costSaved(state, f, shape, classShares, plan) : 0
    firms.costGain[f] = saved
    const support =
      controls.support[(firms.region[f] * goodsSectors + s) * 3 + sizeClass(state, f)] *
      (1 - state.society.targetingError)
    const gain = adoptionNetGain(state, f, saved, adopter, support)
    const { adoptionIntensity, peerEffect, choiceNoise } = parameters
    const choice =
      chance < adoptionChance(adoptionIntensity, gain, peerEffect, channels.now.peerShare[f], choiceNoise) ? 1 : 0
    if (choice !== adopter) {
      firms.adopter[f] = choice
      firms.adoptedFor[f] = 0
      if (choice) firms.computeIntensity[f] = plan[taskPlan.computePerBase]
    }
  }
  shareRows(own, [firms.usableData, firms.adoptedFor, firms.costGain, firms.adopter, firms.computeIntensity])
}

/** Net gain h in the choice to adopt; see `adopt`. */
export function adoptionNetGain(state: State, f: number, saved: number, adopter: number, support: number): number {
  const { parameters, technology, firms } = state
  return (
    gainBeforeBarrier(state, f, saved, support) -
    technology.adoptionBarrier[firms.sector[f]] +
    (adopter ? parameters.switchingCost : -parameters.switchingCost)
  )
}

/** Its part that no barrier and no switch enters. Pilot zones are relieved of a part of the rules, and so of their cost. */
export function gainBeforeBarrier(state: State, f: number, saved: number, support: number): number {
  const { firms, parameters, channels, society, controls } = state
  const own = parameters.computeRental
    ? 0
    : parameters.smallFirmCost * (parameters.workersPerFirm / Math.max(1, staffOf(state, f)))
  const relief = controls.relief[firms.region[f] * goodsSectors + firms.sector[f]]
  return (
    parameters.costWeight * saved +
    support +
    parameters.trustWeight * (channels.now.trust[0] - society.startTrust) -
    parameters.regulationCost * ((1 - relief) * society.regulation - society.startRegulation) -
    own
  )
}

function staffOf(state: State, f: number): number {
  const { staff } = state.firms
  return staff[f * skillCount] + staff[f * skillCount + 1] + staff[f * skillCount + 2]
}
