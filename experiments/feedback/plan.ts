import { type Parameters, type PolicyInstrument, resolveParameters } from '../../model/index.ts'
import { replicateSeed } from '../design/replicate-seed.ts'

/** How much is run. */
export interface Extent {
  firms: number
  workersPerFirm: number
  /** Quarters over which the response is watched and added up. */
  ticks: number
  seeds: number
}

export const extents = {
  full: { firms: 200, workersPerFirm: 20, ticks: 60, seeds: 12 },
  quick: { firms: 60, workersPerFirm: 10, ticks: 20, seeds: 6 },
} satisfies Record<string, Extent>

/**
 * The push: support of adoption worth a tenth of unit cost for two years. It acts on the choice to adopt directly, so
 * that no held channel stands in its way.
 */
export const push = { instrument: 'adoptionSubsidy', start: 1, end: 9, amount: 0.1 } satisfies PolicyInstrument

/** Observables whose response is measured. */
export const outcomes = ['adoption', 'gdp'] as const
export type Outcome = (typeof outcomes)[number]

/** All runs of one seed, which share its draws. */
export interface SeedInput {
  parameters: Parameters
  seed: number
  ticks: number
}

/**
 * One entry a seed, with the settings on top of the defaults. The policy acts when decided: its lag would move with the administration's capacity.
 */
export function planFeedback(
  { firms, workersPerFirm, ticks, seeds }: Extent,
  experimentSeed: number,
  settings: Partial<Parameters> = {},
): SeedInput[] {
  const parameters = resolveParameters('china-2023', { firms, workersPerFirm, policyLag: 0, ...settings })
  return Array.from({ length: seeds }, (_, replicate) => ({
    parameters,
    seed: replicateSeed(experimentSeed, replicate),
    ticks,
  }))
}
