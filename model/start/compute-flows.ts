import type { Parameters } from '../parameters.ts'

/** What providers turn over in the balanced state, with GDP a quarter = 1; zeros without technology. */
export interface ComputeRevenue {
  revenue: number
  power: number
  upkeep: number
}

/** What providers buy and owe in the first quarter, with GDP a quarter = 1. */
export interface ChipFlows {
  importedChips: number
  domesticChips: number
  /** Loss of worth of the chips held at the opening. */
  depreciation: number
  loansOpen: number
  loansClose: number
}

export const noChips: ChipFlows = { importedChips: 0, domesticChips: 0, depreciation: 0, loansOpen: 0, loansClose: 0 }

export function computeRevenue(parameters: Parameters): ComputeRevenue {
  if (!parameters.technology) return { revenue: 0, power: 0, upkeep: 0 }
  const { computeShare, powerShare, upkeepShare } = parameters
  const revenue = computeShare / (1 - powerShare - upkeepShare)
  return { revenue, power: powerShare * revenue, upkeep: upkeepShare * revenue }
}
