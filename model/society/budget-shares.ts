import type { State } from '../agents/state.ts'
import { emerging, goodsSectors } from '../names.ts'

/** Household budgets by sector: development shifts them to emerging goods, at the cost of all others alike. */
export function budgetShares(state: State): Float64Array {
  const { parameters, channels } = state
  const shares = Float64Array.from(parameters.budgetShares)
  if (!parameters.technology) return shares
  const base = shares[emerging]
  const raised = Math.min(0.9, base * Math.max(0, 1 + channels.now.socialDemand[0]))
  const rest = base < 1 ? (1 - raised) / (1 - base) : 1
  for (let s = 0; s < goodsSectors; s++) shares[s] = s === emerging ? raised : shares[s] * rest
  return shares
}
