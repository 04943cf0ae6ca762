import { type PolicyParameter, policyParameters } from '../parameters/policy.ts'
import { type AimedInstrument, aimedAt, aims, placeCount } from './aims.ts'
import { instruments, type PolicyInstrument } from './policies.ts'
import type { State } from './state.ts'

/** Values of the policy instruments in force this quarter. */
export type Controls = Record<PolicyParameter, number> & {
  /** Adoption support by region, sector and size class, at [(region * 4 + sector) * 3 + size]. */
  support: Float64Array
  /** Public purchases by sector, over GDP. */
  purchases: Float64Array
  /** Part of the rules from which firms of a pilot zone are relieved, by region and sector, at [region * 4 + sector]. */
  relief: Float64Array
  /** Money, over GDP, that instruments raise by tax instead of debt. */
  taxFinanced: number
}

export const policyNames = Object.keys(policyParameters) as PolicyParameter[]

/** Instruments whose amount is a share of GDP. */
const moneyInstruments: readonly PolicyParameter[] = [
  'computeBuild',
  'trainingBudget',
  'missionBudget',
  'publicResearch',
  'digitalGovernment',
  'gridBuild',
  'networkBuild',
  'publicPurchases',
]

export function openControls(parameters: State['parameters']): Controls {
  const values = Object.fromEntries(policyNames.map((name) => [name, parameters[name]])) as Record<
    PolicyParameter,
    number
  >
  return {
    ...values,
    support: new Float64Array(placeCount('adoptionSubsidy')),
    purchases: new Float64Array(placeCount('publicPurchases')),
    relief: new Float64Array(placeCount('pilotZone')),
    taxFinanced: 0,
  }
}

/**
 * Standing policy plus the dated instruments in force. An administration of little capacity is late: an instrument
 * works `policyLag` quarters after its start, times what capacity lacks against the start.
 */
export function setControls(state: State): void {
  const { controls, parameters, policies, tick, channels } = state
  for (const name of policyNames) controls[name] = parameters[name]
  controls.support.fill(parameters.adoptionSubsidy)
  controls.purchases.set(parameters.spendingShares.map((share) => share * parameters.publicPurchases))
  controls.relief.fill(parameters.pilotZone)
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
    if (Object.hasOwn(aims, name)) aim(state, policy, name as AimedInstrument)
  }
}

/** Adds a policy at the places it is aimed at, within the range of its instrument there. */
function aim({ controls, parameters }: State, policy: PolicyInstrument, name: AimedInstrument): void {
  const { min, max } = instruments[name]
  const values = { adoptionSubsidy: controls.support, publicPurchases: controls.purchases, pilotZone: controls.relief }[
    name
  ]
  // Purchases are one sum: with no sector named it is split as usual purchases are; the others are rates.
  const split = name === 'publicPurchases' && policy.sector === undefined
  for (const place of aimedAt(policy)) {
    const amount = split ? policy.amount * parameters.spendingShares[place] : policy.amount
    values[place] = Math.min(max, Math.max(min, values[place] + amount))
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
