import type { Goal } from '../goal.ts'

/**
 * Regret by policy and scenario: how much better the best policy does in the same scenario, in the unit of the outcome,
 * 0 or more (L. Savage, J. Am. Stat. Assoc. 46, 1951). NaN in a scenario where some policy has no outcome.
 * @param outcomes by policy and scenario
 */
export function regretsOf(outcomes: readonly (readonly number[])[], goal: Goal): number[][] {
  const sign = goal === 'max' ? 1 : -1
  const best = (outcomes[0] ?? []).map((_, scenario) => Math.max(...outcomes.map((each) => sign * each[scenario])))
  return outcomes.map((each) => each.map((value, scenario) => best[scenario] - sign * value))
}
