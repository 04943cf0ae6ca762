import type { Society } from '../agents/society-state.ts'
import type { State } from '../agents/state.ts'
import { regionCount } from '../names.ts'
import type { Parameters } from '../parameters.ts'
import { developmentOf } from '../society/development.ts'
import { aiUse } from '../society/governance.ts'

/** Trust at the start (assumed; a level only, all effects are against it). */
const startTrust = 0.6

export function openSociety(parameters: Parameters): Society {
  return {
    development: 0,
    education: 0,
    access: parameters.computeAccess,
    harm: 0,
    regulation: 0,
    trust: startTrust,
    governmentCapacity: parameters.capacityStart,
    targetingError: parameters.targetingError,
    startDevelopment: 1,
    startIncome: 1,
    startTrust,
    startRegulation: 0,
    startCover: 1,
    startCompute: 0,
    startData: 0,
    startPower: new Float64Array(regionCount),
    power: new Float64Array(regionCount),
    carbon: new Float64Array(regionCount),
    greenShare: Float64Array.from(parameters.greenShareStart),
    gridServed: new Float64Array(regionCount).fill(1),
    gridBuilt: 0,
    networkBuilt: 0,
  }
}

/** Levels of the start against which society is reckoned; today's rules cover today's use of AI. */
export function startSociety(state: State): void {
  const { society, markets, households, firms, parameters, channels } = state
  society.startIncome = markets.realIncome / households.count
  society.regulation = parameters.regulationEffort * aiUse(state).use
  society.startRegulation = society.regulation
  society.startCover = parameters.regulationEffort > 0 ? 1 / parameters.regulationEffort : 0
  for (let f = 0; f < firms.count; f++) {
    society.startCompute += firms.compute[f]
    society.startData += firms.data[f]
  }
  society.education = households.skill.reduce((heads, skill) => heads + (skill > 0 ? 1 : 0), 0) / households.count
  society.startDevelopment = developmentOf(state)
  society.development = society.startDevelopment
  channels.now.trust[0] = society.trust
  channels.now.governmentCapacity[0] = society.governmentCapacity
  channels.now.socialSkill[0] = 1
}
