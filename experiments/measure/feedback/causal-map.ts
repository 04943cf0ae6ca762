import type { ChannelName } from '../../../model/index.ts'

/** One arrow of the causal map between two observables of the model. */
export interface CausalLink {
  cause: string
  effect: string
  /** Sign of the effect that the rule alone would make. */
  sign: 1 | -1
  /** Channel that carries it; without one it goes by the agents' own columns and the ledger and cannot be held. */
  channel?: ChannelName
  /** File under model/ whose rule it is. */
  rule: string
}

/**
 * What drives what in the economy, one arrow for a pair of observables, as far as it closes loops through the channels.
 * A judgement about the rules, read off them and not off runs; the loops follow from it (`causalLoops`).
 */
export const causalMap: readonly CausalLink[] = [
  // compute: price, use and building
  link('computePriceIntelligent', 'adoption', -1, 'technology/adopt.ts', 'computePrice'),
  link('computePriceIntelligent', 'automation', -1, 'technology/economic-automation.ts', 'computePrice'),
  link('adoption', 'utilisation', 1, 'technology/plan-production.ts'),
  link('automation', 'utilisation', 1, 'technology/plan-production.ts'),
  link('gdp', 'utilisation', 1, 'technology/plan-production.ts'),
  link('utilisation', 'computePriceIntelligent', 1, 'markets/compute-quotes.ts'),
  link('utilisation', 'computeCapacity', 1, 'markets/build-compute.ts'),
  link('computeCapacity', 'utilisation', -1, 'markets/compute.ts'),
  link('computeCapacity', 'gdp', 1, 'technology/produce.ts', 'computeSupply'),
  link('computeCapacity', 'dataMade', 1, 'technology/data-pool.ts', 'computeSupply'),
  link('computeCapacity', 'algorithmFrontier', 1, 'technology/research.ts', 'computeSupply'),
  // chips: learning by making
  link('computeCapacity', 'domesticChipShare', 1, 'technology/advance-chips.ts', 'chipCost'),
  link('domesticChipShare', 'domesticChipShare', 1, 'technology/advance-chips.ts', 'chipCost'),
  link('domesticChipShare', 'computePriceIntelligent', -1, 'markets/compute-quotes.ts', 'chipCost'),
  // data
  link('adoption', 'dataMade', 1, 'technology/data-pool.ts'),
  link('gdp', 'dataMade', 1, 'technology/data-pool.ts'),
  link('dataMade', 'adoption', 1, 'technology/data-pool.ts', 'dataPool'),
  link('dataMade', 'automation', 1, 'technology/capability.ts', 'dataPool'),
  link('dataMade', 'algorithmFrontier', 1, 'technology/research.ts', 'dataPool'),
  // algorithms
  link('adoption', 'algorithmFrontier', 1, 'technology/research.ts'),
  link('algorithmFrontier', 'algorithmMean', 1, 'technology/research.ts'),
  link('algorithmFrontier', 'algorithmCommons', 1, 'technology/algorithm-commons.ts'),
  link('algorithmCommons', 'algorithmMean', 1, 'technology/research.ts', 'algorithmCommons'),
  link('algorithmMean', 'adoption', 1, 'technology/adopt.ts'),
  link('algorithmMean', 'automation', 1, 'technology/capability.ts'),
  link('gdp', 'algorithmFrontier', 1, 'markets/public-spending.ts', 'publicReinvestment'),
  // company
  link('adoption', 'adoption', 1, 'technology/peer-network.ts', 'peerShare'),
  // output and development
  link('adoption', 'gdp', 1, 'technology/produce.ts'),
  link('automation', 'gdp', 1, 'technology/produce.ts'),
  link('gdp', 'gdp', 1, 'markets/public-spending.ts', 'tradeIncome'),
  link('gdp', 'development', 1, 'society/development.ts'),
  link('development', 'valueAddedEmerging', 1, 'society/budget-shares.ts', 'socialDemand'),
  link('valueAddedEmerging', 'utilisation', 1, 'technology/plan-production.ts'),
  link('development', 'nqpfLabourers', 1, 'society/working-life.ts', 'socialSkill'),
  link('automation', 'nqpfLabourers', 1, 'society/working-life.ts'),
  link('nqpfLabourers', 'gdp', 1, 'technology/plan-production.ts'),
  link('nqpfLabourers', 'adoption', 1, 'technology/adopt.ts'),
  // society and government
  link('automation', 'harm', 1, 'society/governance.ts'),
  link('automation', 'regulation', 1, 'society/governance.ts'),
  link('regulation', 'harm', -1, 'society/governance.ts'),
  link('regulation', 'adoption', -1, 'technology/adopt.ts'),
  link('harm', 'trust', -1, 'society/governance.ts'),
  link('trust', 'adoption', 1, 'technology/adopt.ts', 'trust'),
  link('adoption', 'automation', 1, 'technology/plan-production.ts'),
  link('dataMade', 'governmentCapacity', 1, 'society/governance.ts'),
  link('governmentCapacity', 'adoption', 1, 'markets/public-spending.ts', 'governmentCapacity'),
]

function link(cause: string, effect: string, sign: 1 | -1, rule: string, channel?: ChannelName): CausalLink {
  return { cause, effect, sign, rule, ...(channel && { channel }) }
}
