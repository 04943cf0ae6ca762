import type { State } from '../agents/state.ts'
import { transmit } from '../channels.ts'

/**
 * Social development, a weighted mean of five parts in 0..1: real income per head y/(y + half) beyond the exogenous
 * trend, education (share of workers above routine, see `teach`), matched services, access to compute, leisure.
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
  const { households, parameters, controls, markets, society, technology } = state
  const [income, education, services, access, leisure] = parameters.developmentWeights
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
