import type { Parameters, PolicyInstrument } from '../../model/index.ts'
import type { Scenario } from '../lab/scenario.ts'

/** Small enough to run while one waits, large enough to hold all sectors and regions. */
export const small = { firms: 100, workersPerFirm: 10 } as const satisfies Partial<Parameters>

/**
 * Nothing gets better by itself: chips and algorithms stand still, at home and abroad, and policy works in the quarter
 * in which it is decided. What then moves is what a lesson is about.
 */
export const standing = {
  ...small,
  policyLag: 0,
  qualityGrowth: 0,
  efficiencyGrowth: 0,
  wrightExponent: 0,
  kindDrift: 0,
  researchProductivity: 0,
  foreignGrowth: 0,
} as const satisfies Partial<Parameters>

/** China's economy of mid-2023 with some parameters and policies of its own. */
export const china = (
  parameters: Partial<Parameters>,
  policies: readonly PolicyInstrument[] = [],
  cut: Scenario['cut'] = [],
): Scenario => ({ preset: 'china-2023', parameters, policies, cut })
