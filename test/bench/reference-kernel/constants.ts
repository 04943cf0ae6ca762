// Everything the description of the kernel leaves open, once: C gets these as a header (see c-headers.ts).

/** Numbers that count. */
export const integers = {
  seed: 7,
  workersPerFirm: 20,
  providerCount: 8,
  neighbourCount: 8,

  // Streams of the draws; the counter is (agent, 4 tick + j), or (agent, j) at the start.
  startStream: 1,
  neighbourStream: 2,
  adoptionStream: 3,
  labourStream: 4,
  goodsStream: 5,

  // Phase 5, aggregates.
  giniEvery: 10,
  giniBins: 4096,
} as const

/**
 * Money is counted in quarterly wages of the start, goods in units of about one such wage. The values keep the toy economy
 * alive (neither mass unemployment nor none, some adopters, prices within a factor of a few over hundreds of ticks) and
 * mean nothing more.
 */
export const reals = {
  // Start: uniform around these, with the given spread to either side.
  startWageSpread: 0.1,
  startDeposits: 3,
  startDepositsSpread: 2,
  startDemand: 22,
  startCapital: 20,
  startData: 20,
  startAlgorithms: 10,
  startMarkup: 0.1,
  /** Compute that the providers together can serve, for each firm. */
  startComputeCapacity: 10,
  startComputePrice: 0.1,
  startUnemployment: 0.05,
  startAdoption: 0.1,

  // Phase 1, firms: plan, adoption, production.
  demandSmoothing: 0.25,
  inventoryTarget: 0.5,
  /** Utility of adopting: constant, by the neighbours' share, by the log of wage over the price of compute. */
  adoptionConstant: -3.5,
  adoptionPeers: 3,
  adoptionSaving: 1,
  /** Of expected sales, what is spent on compute. */
  computeShareBefore: 0.02,
  computeShareAdopted: 0.08,
  /** Compute of a firm's own machines: what is bought comes on top. */
  ownCompute: 1,
  dataGain: 0.1,
  dataDecay: 0.1,
  algorithmLearning: 0.05,
  algorithmsBefore: 10,
  algorithmsAdopted: 30,
  /** CES of compute, data and algorithms; then of that with capital and labour. */
  innerExponent: -0.5,
  computeWeight: 0.4,
  dataWeight: 0.3,
  algorithmWeight: 0.3,
  capitalElasticity: 0.3,
  outerExponent: 0.3,
  outerWeight: 0.8,
  productivity: 1.6,

  // Phase 1, firms: wage, markup, price, vacancies.
  wageRise: 1.01,
  wageCut: 0.995,
  minimumWage: 0.5,
  /** Most by which a firm wants to grow in a tick. */
  growthLimit: 1.2,
  markupStep: 0.02,
  markupLeast: 0,
  /** Use of capacity at which costs are reckoned. */
  normalUse: 0.6,
  markupMost: 1,
  priceSmoothing: 0.5,

  // Phase 1, providers.
  computePriceSpeed: 0.1,
  excessLimit: 0.5,
  capacitySpeed: 0.05,

  // Phase 2, labour.
  separationRate: 0.05,

  // Phase 3, goods.
  consumeIncome: 0.8,
  consumeDeposits: 0.2,

  // Phase 4, accounts.
  profitTax: 0.25,
  payout: 0.9,
  /** Of what a firm has on its account, paid out on top. */
  reservePayout: 0.1,
  depreciation: 0.05,
  /** Capital gained for each unit sold. */
  investment: 0.05,
  wageTax: 0.2,
  /** Benefit over the mean wage of the last tick. */
  replacement: 0.5,

  // Phase 5, aggregates.
  /** Deposits at which the last bin ends, in means. */
  giniRange: 8,
} as const
