import type { State } from '../agents/state.ts'
import { goodsSectors, industry, services } from '../names.ts'
import { shareOf } from './group.ts'

/** Steps from chains of one stage to those of the start: inputs are about half of value, so that 2^-60 is left. */
const startSteps = 60

/** Length of the supply chain behind each firm's good at the start. */
export function openDepth(state: State): Float64Array {
  const depth = new Float64Array(state.firms.count).fill(1)
  for (let step = 0; step < startSteps; step++) deepen(state, depth)
  return depth
}

/**
 * One step of d_f = 1 + sum_k a_sk (l p_j d_j + (1 - l) P_k D_k)/p_f + compute/value d_c: the stages that a unit of value
 * has gone through. j is the lasting supplier, whose part of inputs is l = `linkShare`, P and D the mean price and depth of
 * the sector; compute stands on the power and the upkeep that providers buy. A step a quarter keeps up with the chains, as
 * what it leaves is about halved each time. Overwrites `depth` and returns its mean by value.
 * Source: Antràs, Chor, Fally and Hillberry 2012 (counted from the first stage, not the last).
 */
export function deepen({ firms, parameters, technology, markets, providers }: State, depth: Float64Array): number {
  // Columns and constants by name once: looked up anew for each firm they cost as much as the rest.
  const { sector, price, output, supplier, computeSpending, count } = firms
  const { inputs } = technology
  const { linkShare } = parameters
  const sectors = goodsSectors
  const value = new Float64Array(sectors)
  const stages = new Float64Array(sectors)
  /** Value that a firm's price brings on to its customers, times its depth before the step. */
  const carried = new Float64Array(count)
  for (let f = 0; f < count; f++) {
    const made = price[f] * output[f]
    value[sector[f]] += made
    stages[sector[f]] += made * depth[f]
    carried[f] = price[f] * depth[f]
  }
  const ofSector = stages.map((each, s) => (value[s] > 0 ? each / value[s] : 1))
  const market = ofSector.map((each, s) => each * markets.price[s])
  let revenue = 0
  let bought = 0
  for (let p = 0; p < providers.count; p++) {
    revenue += providers.revenue[p]
    bought += providers.powerSpending[p] * ofSector[industry] + providers.upkeepSpending[p] * ofSector[services]
  }
  const ofCompute = 1 + shareOf(bought, revenue)
  let all = 0
  let reached = 0
  for (let f = 0; f < count; f++) {
    const row = sector[f] * sectors
    const link = f * sectors
    let stood = 0
    for (let k = 0; k < sectors; k++) {
      const j = supplier[link + k]
      stood += inputs[row + k] * (j < 0 ? market[k] : linkShare * carried[j] + (1 - linkShare) * market[k])
    }
    const made = price[f] * output[f]
    const each = 1 + (price[f] > 0 ? stood / price[f] : 0) + (made > 0 ? (computeSpending[f] / made) * ofCompute : 0)
    depth[f] = each
    all += made
    reached += made * each
  }
  return shareOf(reached, all)
}
