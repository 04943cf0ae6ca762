import { goodsSectors, regionCount, regions, sectors } from '../names.ts'
import { type PolicyParameter, policyParameters } from '../parameters/policy.ts'
import { instruments } from './policies.ts'
import type { State } from './state.ts'

/** Values of the policy instruments in force this quarter. */
export type Controls = Record<PolicyParameter, number> & {
  /** Adoption support by region, sector and size class, at [(region * 4 + sector) * 3 + size]. */
  support: Float64Array
  /** Money, over GDP, that instruments raise by tax instead of debt. */
  taxFinanced: number
}

export const policyNames = Object.keys(policyParameters) as PolicyParameter[]
export const sizeClasses = ['small', 'medium', 'large'] as const
const sizes = sizeClasses.length

/** Instruments whose amount is a share of GDP. */
const moneyInstruments: readonly PolicyParameter[] = [
  'computeBuild',
  'trainingBudget',
  'missionBudget',
  'publicResearch',
  'digitalGovernment',
]

export function openControls(parameters: State['parameters']): Controls {
  const values = Object.fromEntries(policyNames.map((name) => [name, parameters[name]])) as Record<
    PolicyParameter,
    number
  >
  return { ...values, support: new Float64Array(regionCount * goodsSectors * sizes), taxFinanced: 0 }
}

/**
 * Standing policy plus the dated instruments in force. An administration of little capacity is late: an instrument
 * works `policyLag` quarters after its start, times what capacity lacks against the start.
 */
export function setControls(state: State): void {
  const { controls, parameters, policies, tick, channels } = state
  for (const name of policyNames) controls[name] = parameters[name]
  controls.support.fill(parameters.adoptionSubsidy)
  controls.taxFinanced = 0
  const capacity = parameters.technology ? channels.now.governmentCapacity[0] : parameters.capacityStart
  const missing = parameters.capacityStart < 1 ? (1 - capacity) / (1 - parameters.capacityStart) : 0
  const lag = Math.round(parameters.policyLag * missing)
  for (const policy of policies) {
    if (tick < policy.start + lag || (policy.end !== undefined && tick >= policy.end + lag)) continue
    const name = policy.instrument as PolicyParameter
    const { min, max } = instruments[name]
    // Instruments add up within the range of what they move.
    controls[name] = Math.min(max, Math.max(min, controls[name] + policy.amount))
    if (policy.financing === 'tax' && moneyInstruments.includes(name)) controls.taxFinanced += policy.amount
    if (policy.financing === 'tax' && name === 'basicIncome') controls.taxFinanced += incomeBill(state, policy.amount)
    if (name !== 'adoptionSubsidy') continue
    for (let r = 0; r < regionCount; r++) {
      if (policy.region !== undefined && policy.region !== regions[r]) continue
      for (let s = 0; s < goodsSectors; s++) {
        if (policy.sector !== undefined && policy.sector !== sectors[s]) continue
        for (let z = 0; z < sizes; z++) {
          if (policy.size !== undefined && policy.size !== sizeClasses[z]) continue
          controls.support[(r * goodsSectors + s) * sizes + z] += policy.amount
        }
      }
    }
  }
}

/** Size class of a firm: small below half the mean staff, large above twice. */
export function sizeClass(state: State, f: number): number {
  const { firms, parameters } = state
  const staff = firms.staff[f * 3] + firms.staff[f * 3 + 1] + firms.staff[f * 3 + 2]
  return staff < 0.5 * parameters.workersPerFirm ? 0 : staff > 2 * parameters.workersPerFirm ? 2 : 1
}

/** A minimum income for every worker, over GDP. */
function incomeBill(state: State, amount: number): number {
  const { markets, households } = state
  return (amount * markets.wageSum * households.count) / (markets.employed * markets.nominalIncome)
}
