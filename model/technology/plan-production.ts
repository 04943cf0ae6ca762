import type { State } from '../agents/state.ts'
import { goodsSectors, skillCount } from '../names.ts'
import { shareRows } from '../team/exchange.ts'
import { type FirmsOfTeam, firmsByMachines } from '../team/firms-of-team.ts'
import { humanMix, humanTasks } from './automation.ts'
import { capability, intelligenceTechnology, possibleAutomation } from './capability.ts'
import { taskPlan, taskPlanLength } from './compute-for-tasks.ts'
import { automateTasks } from './economic-automation.ts'
import { computeEfficiency, computeWeight, intelligenceBase, type IntelligenceTechnology } from './intelligence.ts'
import { outputFromTasks, outputPerTask, tasksNeeded } from './production.ts'

/** Tasks on a unit of capital against the planned ratio that overtime allows. */
const overtime = 1.3

/** Efficiency of a firm's labour: z b, with b = (1 + gain x AI skill) over its value at the start for adopters. */
export function labourEfficiency(state: State, f: number, adopter: number): number {
  const { parameters, technology, firms } = state
  const z = technology.labourProductivity
  if (!adopter || !parameters.enhancement) return z
  const { enhancementGain, aiSkillStart } = parameters
  return (z * (1 + enhancementGain * firms.staffAiSkill[f])) / (1 + enhancementGain * aiSkillStart)
}

/** What the firm pays for an efficiency unit of the labour it needs. */
export function labourPrice(state: State, f: number): number {
  const { firms, markets } = state
  let price = 0
  for (let k = 0; k < skillCount; k++) {
    price += firms.taskMix[f * skillCount + k] * markets.wage[firms.region[f] * skillCount + k]
  }
  return price * firms.wageOffer[f] * markets.hours
}

/**
 * Plans the `tasks` of firm f at least cost in the mode given; the result is in `plan` (see `taskPlan`), labour in
 * effective units z b L.
 */
export function planTasks(
  state: State,
  f: number,
  tasks: number,
  adopter: number,
  shape: IntelligenceTechnology,
  classShares: Float64Array,
  plan: Float64Array,
): void {
  const { firms, technology, channels, parameters } = state
  const s = firms.sector[f]
  const price = labourPrice(state, f) / (labourEfficiency(state, f, adopter) * state.markets.hours)
  if (!adopter) {
    plan.fill(0)
    plan[taskPlan.labour] = tasks
    plan[taskPlan.taskCost] = price
    return
  }
  const possible = possibleAutomation(state, f, capability(state, f, shape), classShares)
  const scale = technology.machineScale[s]
  const algorithm = firms.usedAlgorithm[f]
  automateTasks(
    tasks,
    possible,
    scale * intelligenceBase(firms.usableData[f], algorithm, shape),
    scale * computeEfficiency(algorithm, shape),
    computeWeight(shape),
    channels.now.computePrice[firms.region[f] * goodsSectors + s],
    price,
    shape.rho,
    parameters.taskSubstitution,
    firms.computeIntensity[f],
    plan,
  )
}

/** Turns each firm's planned output into capital in use, tasks, labour by class and compute, with their cost. */
export function planProduction(state: State): void {
  const { firms } = state
  const own = firmsByMachines(state)
  reckonTasks(state, own)
  chooseInputs(state, own)
  const { planned, taskNeed, labourNeed, taskCost, taskMix, computeNeed, computeIntensity, automation } = firms
  shareRows(own, [planned, taskNeed, labourNeed, taskCost, taskMix, computeNeed, computeIntensity, automation])
}

/** Tasks that planned output needs; where they are more than capital allows, the plan is cut. */
function reckonTasks({ firms, parameters, technology }: State, { from, to }: FirmsOfTeam): void {
  for (let f = from; f < to; f++) {
    const weight = technology.capitalWeight[firms.sector[f]]
    const ratioNow = firms.capitalRatio[f]
    const perTask = outputPerTask(firms.efficiency[f], ratioNow, weight, parameters.capitalTasks)
    const most = (overtime * firms.capital[f]) / ratioNow
    let tasks = tasksNeeded(
      firms.planned[f],
      firms.efficiency[f],
      firms.capital[f],
      ratioNow,
      perTask,
      weight,
      parameters.capitalTasks,
    )
    if (tasks > most) {
      tasks = most
      firms.planned[f] = outputFromTasks(
        firms.efficiency[f],
        firms.capital[f],
        tasks,
        ratioNow,
        perTask,
        weight,
        parameters.capitalTasks,
      )
    }
    firms.taskNeed[f] = tasks
  }
}

/** Labour by class and compute for these tasks, at least cost. */
function chooseInputs(state: State, { from, to }: FirmsOfTeam): void {
  const { firms, technology, markets } = state
  const shape = intelligenceTechnology(state)
  const plan = new Float64Array(taskPlanLength)
  const classShares = new Float64Array(skillCount)
  for (let f = from; f < to; f++) {
    const s = firms.sector[f]
    const adopter = firms.adopter[f]
    const tasks = firms.taskNeed[f]
    planTasks(state, f, tasks, adopter, shape, classShares, plan)
    const efficiency = labourEfficiency(state, f, adopter)
    firms.labourNeed[f] = plan[taskPlan.labour] / (efficiency * markets.hours)
    firms.taskCost[f] = plan[taskPlan.taskCost]
    if (!adopter) {
      firms.computeNeed[f] = 0
      firms.automation[f] = 0
      setTaskMix(state, f, classShares.fill(0), 0)
      continue
    }
    firms.computeIntensity[f] = plan[taskPlan.computePerBase]
    firms.computeNeed[f] = plan[taskPlan.compute]
    firms.automation[f] = plan[taskPlan.automated]
    let possible = 0
    for (let k = 0; k < skillCount; k++) possible += technology.taskMix[s * skillCount + k] * classShares[k]
    possible /= 1 + firms.newTasks[f]
    setTaskMix(state, f, classShares, possible > 0 ? firms.automation[f] / possible : 0)
  }
}

/** Classes of the work left to people when `used` of the automatable tasks are automated; new tasks are creative and cognitive work. */
export function setTaskMix(state: State, f: number, classShares: Float64Array, used: number): void {
  const { firms, technology } = state
  const mix = technology.taskMix
  const at = firms.sector[f] * skillCount
  const fresh = firms.newTasks[f]
  humanMix(
    humanTasks(mix[at], classShares[0], used, fresh, 0),
    humanTasks(mix[at + 1], classShares[1], used, fresh, 0.5),
    humanTasks(mix[at + 2], classShares[2], used, fresh, 0.5),
    mix[at],
    mix[at + 1],
    firms.taskMix,
    f * skillCount,
  )
}
