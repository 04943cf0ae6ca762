import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { transmit } from '../channels.ts'
import { exp, log } from '../math.ts'
import { below, toUnit } from '../random.ts'
import { wordsOfFirms } from '../team/draws-ahead.ts'
import { shareRows } from '../team/exchange.ts'
import { type FirmsOfTeam, firmsByMachines, firmsOfTeam } from '../team/firms-of-team.ts'
import { algorithmInUse, commonsCatchUp, imitationChance, nextCommons } from './algorithm-commons.ts'
import { nextAlgorithm } from './algorithm-law.ts'
import { nextNewTasks } from './new-tasks.ts'
import { researchInput } from './research-input.ts'

/** Power of the mean that stands for the frontier: near the best, yet the same for few firms and for many. */
const frontierPower = 8

/**
 * Research ordered by adopters: a share of value added, less the nearer the commons are to what they have
 * (the rent of a private lead shrinks). In a team each member does this for its firms, and tells the others with `planStaff`.
 */
export function orderResearch(state: State): void {
  const { firms, parameters, controls, knowledge, markets } = state
  const reference = 1 + parameters.appropriation * usualOpenness
  const { from, to } = firmsOfTeam(state)
  for (let f = from; f < to; f++) {
    if (!firms.adopter[f]) {
      firms.researchOrder[f] = 0
      continue
    }
    const nearness = Math.min(1, knowledge.commons / firms.algorithm[f])
    const incentive = reference / (1 + parameters.appropriation * controls.openness * nearness)
    firms.researchOrder[f] =
      (parameters.researchShare * Math.max(0, firms.valueAdded[f]) * incentive) / markets.expectedPrice[3]
  }
}

/** Openness at which private research is at `researchShare`. */
const usualOpenness = 0.3

/**
 * Own algorithms grow by research (Full Takeoff law) from private research, the public's, compute and data; some
 * firms imitate; the commons follow the frontier; each firm uses the better of its own and the commons, and what is
 * new about it makes new tasks. Sources: see algorithm-law.ts, algorithm-commons.ts, new-tasks.ts.
 */
export function advanceAlgorithms(state: State): void {
  const { firms, parameters, controls, knowledge, channels, tick } = state
  const before = knowledge.frontier
  const own = firmsByMachines(state)
  const levels = researchOwn(state, own)
  shareRows(own, [levels])
  imitate(state, levels)
  const domestic = domesticFrontier(state)
  knowledge.foreignFrontier *= exp(0.25 * log(1 + parameters.foreignGrowth))
  const abroad = exp(parameters.foreignOpenness * log(knowledge.foreignFrontier))
  knowledge.frontier = Math.max(before, domestic, abroad)
  knowledge.commons = nextCommons(
    knowledge.commons,
    before,
    knowledge.frontier,
    commonsCatchUp(controls.openness, parameters.commonsLag),
    0.25,
  )
  channels.now.algorithmCommons[0] = knowledge.commons
  transmit(channels, 'algorithmCommons', tick)
  const commons = channels.now.algorithmCommons[0]
  for (let f = own.from; f < own.to; f++) {
    const used = algorithmInUse(firms.adopter[f] ? firms.algorithm[f] : 1, commons)
    const growth = log(used / firms.usedAlgorithm[f])
    firms.usedAlgorithm[f] = used
    if (!firms.adopter[f]) continue
    // Data and algorithms serve a further product at no further cost: economies of scope.
    firms.products[f] += parameters.scopeRate * Math.max(0, growth)
    firms.newTasks[f] = parameters.reshaping
      ? nextNewTasks(firms.newTasks[f], growth, parameters.newTaskRate, parameters.newTaskFading)
      : 0
  }
  shareRows(own, [firms.usedAlgorithm, firms.products, firms.newTasks])
}

/** What each adopter's own research makes of its algorithm, for the firms of this member; zero for others. */
function researchOwn(state: State, { from, to }: FirmsOfTeam): Float64Array {
  const { firms, parameters, controls, technology, channels } = state
  const { researchCrowding: crowding, researchReturns: returns } = parameters
  const levels = new Float64Array(firms.count)
  const drive = 1 + controls.efficiencyDrive * (1 / parameters.trainingCostEfficiency - 1) * driveShare
  const productivity = (exp((parameters.researchProductivity * crowding) / returns) - 1) * drive
  const usual = technology.researchPerValue + parameters.publicResearch
  // Rival data serve one reader, whatever the size of the market.
  const readers = parameters.dataRival ? 1 : parameters.marketSize
  for (let f = from; f < to; f++) {
    if (!firms.adopter[f]) continue
    const s = firms.sector[f]
    const value = Math.max(firms.valueAdded[f], 1e-9)
    const own = (firms.researchSpending[f] / value) * technology.adopterValueShare
    const people = (own + channels.now.publicReinvestment[0]) / usual
    const compute = firms.output[f] > 0 ? firms.compute[f] / (firms.output[f] * technology.computePerOutput[s]) : 0
    const data = firms.output[f] > 0 ? firms.usableData[f] / (firms.output[f] * technology.dataPerOutput[s]) : 0
    const { researchComputeShare, researchDataShare } = parameters
    const input = researchInput(compute, data * readers, people, researchComputeShare, researchDataShare)
    // What is known helps to learn: at 1 research is done by the software itself (Davidson 2023).
    const { researchSpillover } = parameters
    const effort = researchSpillover > 0 ? input * exp(researchSpillover * log(firms.algorithm[f])) : input
    levels[f] = nextAlgorithm(firms.algorithm[f], effort, productivity, crowding, returns)
  }
  return levels
}

/** Firms take up their new algorithms in turn; some imitate another firm, which may have done so already. */
function imitate(state: State, levels: Float64Array): void {
  const { firms, parameters, seed, tick } = state
  const words = wordsOfFirms(state, 'imitation')
  for (let f = 0; f < firms.count; f++) {
    if (!firms.adopter[f]) continue
    let level = levels[f]
    if (toUnit(words[2 * f]) < parameters.imitationRate) {
      const chance = toUnit(words[2 * f + 1])
      const other = below(firms.count, seed, streams.imitation, f, tick, 1)
      if (firms.adopter[other] && chance < imitationChance(level, firms.algorithm[other], parameters.imitationEase)) {
        level = firms.algorithm[other]
      }
    }
    firms.algorithm[f] = level
  }
}

/** Power mean of adopters' algorithms, weighed by value added; zero where nobody adopts. Taken relative to the best, which may be far. */
function domesticFrontier({ firms }: State): number {
  let best = 0
  for (let f = 0; f < firms.count; f++) if (firms.adopter[f]) best = Math.max(best, firms.algorithm[f])
  let sum = 0
  let weight = 0
  for (let f = 0; f < firms.count; f++) {
    if (!firms.adopter[f]) continue
    sum += firms.valueAdded[f] * exp(frontierPower * log(firms.algorithm[f] / best))
    weight += firms.valueAdded[f]
  }
  return weight > 0 && sum > 0 ? best * exp(log(sum / weight) / frontierPower) : 0
}

/** Part of the ninefold saving of the efficiency figure that a full drive realises as research productivity a quarter. */
const driveShare = 0.1
