import type { Parameters } from '../../model/index.ts'

/**
 * What else would move adoption while the field is led stands still: progress of chips, by time or by making them, and of
 * algorithms. Policies act without delay, so that the field is where the path says. What adopters make themselves stays:
 * data, skills, company.
 */
export const frozenTechnology: Partial<Parameters> = {
  qualityGrowth: 0,
  efficiencyGrowth: 0,
  wrightExponent: 0,
  kindDrift: 0,
  researchProductivity: 0,
  foreignGrowth: 0,
  policyLag: 0,
}
