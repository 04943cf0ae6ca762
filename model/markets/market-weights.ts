import type { State } from '../agents/state.ts'
import { exp, log } from '../math.ts'
import { partOf } from '../team/team.ts'

/**
 * By which firms share the open orders of their sector: expected demand x products^scope x relative price^-elasticity of
 * each. None of these changes while the quarter's goods are sold. A team has them from `weighAhead`.
 */
export function marketWeights(state: State): Float64Array {
  const { firms, team } = state
  if (team.size > 1) return team.notes.marketWeights
  const weights = new Float64Array(firms.count)
  weigh(state, 0, firms.count, weights)
  return weights
}

/** Reckons the weights, divided among all members of a team but the first, while that is busy with the search for work. */
export function weighAhead(state: State): void {
  const { firms, team } = state
  const { from, to } = partOf({ member: team.member - 1, size: team.size - 1 }, firms.count)
  weigh(state, from, to, team.notes.marketWeights)
}

function weigh({ firms, parameters, markets }: State, from: number, to: number, weights: Float64Array): void {
  const { marketElasticity, scopeElasticity } = parameters
  for (let f = from; f < to; f++) {
    const relative = firms.price[f] / markets.price[firms.sector[f]]
    weights[f] =
      firms.expectedDemand[f] * exp(scopeElasticity * log(firms.products[f]) - marketElasticity * log(relative))
  }
}
