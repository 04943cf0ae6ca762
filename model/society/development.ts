import type { State } from '../agents/state.ts'
import { transmit } from '../channels.ts'
import { total } from '../team/exchange.ts'
import { partOf } from '../team/team.ts'

/**
 * Social development, a weighted mean of five parts in 0..1: real income per head y/(y + half) beyond the exogenous
 * trend, education (share of workers above routine), matched services, access to compute, leisure.
 * It feeds digital demand (channel `socialDemand`) and the learning of AI skill (channel `socialSkill`).
 */
export function developSociety(state: State): void {
  const { society, parameters, channels, tick } = state
  society.development = developmentOf(state)
  const relative = society.development / society.startDevelopment - 1
  channels.now.socialDemand[0] = parameters.socialDemandGain * relative
  channels.now.socialSkill[0] = Math.max(0, 1 + parameters.socialSkillGain * relative)
  transmit(channels, 'socialDemand', tick)
  transmit(channels, 'socialSkill', tick)
}

export function developmentOf(state: State): number {
  const { households, parameters, controls, markets, society, technology, team } = state
  const [income, education, services, access, leisure] = parameters.developmentWeights
  const skilled = Int32Array.of(0)
  const { from, to } = partOf(team, households.count)
  for (let h = from; h < to; h++) if (households.skill[h] > 0) skilled[0]++
  total(team, skilled)
  society.education = skilled[0] / households.count
  society.access = controls.computeAccess
  const real = markets.realIncome / households.count / technology.labourProductivity / society.startIncome
  const sum = income + education + services + access + leisure
  return (
    (income * (real / (real + parameters.developmentHalf)) +
      education * society.education +
      services * (1 - markets.unmatchedServices) +
      access * society.access +
      leisure * (1 - 0.5 * markets.hours)) /
    sum
  )
}
