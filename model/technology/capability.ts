import type { State } from '../agents/state.ts'
import { exp } from '../math.ts'
import { goodsSectors, skillCount } from '../names.ts'
import { automatableShare, automatedShare } from './automation.ts'
import { intelligence, type IntelligenceTechnology } from './intelligence.ts'

/** The shape of intelligence that the parameters ask for. */
export function intelligenceTechnology(state: State): IntelligenceTechnology {
  const { computeWeight, intelligenceSubstitution, intelligenceMode } = state.parameters
  return { computeWeight, rho: intelligenceSubstitution, symmetric: intelligenceMode === 'symmetric' }
}

/**
 * Capability of a firm: the intelligence it could field for each unit of output, against the start, if it laid out on
 * compute what was usual then. It rises with cheaper compute, better algorithms and more data for each unit of output.
 * Source: effective compute of Davidson 2023, with data as the second input.
 */
export function capability(state: State, f: number, shape: IntelligenceTechnology): number {
  const { firms, technology, channels, markets } = state
  const s = firms.sector[f]
  const cell = firms.region[f] * goodsSectors + s
  const affordable = (technology.startComputePrice[cell] * markets.deflator) / channels.now.computePrice[cell]
  const output = Math.max(firms.planned[f], 1e-12)
  const dataRelative = firms.usableData[f] / (output * technology.dataPerOutput[s])
  return intelligence(affordable, dataRelative, firms.usedAlgorithm[f], shape)
}

/** Automatable shares by class go to `classShares`; returns the share of all tasks that machines could do. */
export function possibleAutomation(state: State, f: number, level: number, classShares: Float64Array): number {
  const { firms, parameters, technology, tick } = state
  const s = firms.sector[f]
  const at = s * skillCount
  const trend = (parameters.automationTrend * tick) / 4
  const reach = parameters.substitution ? level : 1
  for (let k = 0; k < skillCount; k++) {
    const threshold = exp(technology.logThreshold[s] + parameters.automationThresholds[k] - trend)
    classShares[k] = automatableShare(reach, threshold, parameters.automationSlope)
  }
  const mix = technology.taskMix
  const within = automatedShare(
    mix[at],
    mix[at + 1],
    mix[at + 2],
    classShares[0],
    classShares[1],
    classShares[2],
    firms.newTasks[f],
  )
  return parameters.taskReach * within
}
