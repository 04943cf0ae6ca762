import { paid } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'
import { goodsSectors, regionCount } from '../names.ts'

/** The accounts of one quarter, as the statistical office would give them, in money of the quarter. */
export interface QuarterAccounts {
  /** GDP; `real` at the prices of the start. */
  income: number
  real: number
  /** Price of the consumption basket. */
  price: number
  wages: number
  /** Compute bought by firms. */
  compute: number
  /** Value added by sector (five), the part of it that adopters make (four), and by region (three). */
  valueAdded: Float64Array
  adopters: Float64Array
  regional: Float64Array
}

const computeSector = goodsSectors

/**
 * Reads the accounts of the last quarter. The balanced start stands at the opening of its first quarter: what row 0
 * shows is the quarter before, smaller by a quarter's trend growth and inflation.
 */
export function readAccounts(state: State): QuarterAccounts {
  const { firms, providers, markets, ledger, rates, tick } = state
  const start = tick === 0
  const growth = start ? 1 + rates.growth : 1
  const inflation = start ? 1 + rates.inflationTarget : 1
  const money = 1 / (growth * inflation)
  const valueAdded = new Float64Array(goodsSectors + 1)
  const adopters = new Float64Array(goodsSectors)
  const regional = new Float64Array(regionCount)
  let compute = 0
  let wages = 0
  for (let f = 0; f < firms.count; f++) {
    const made = firms.valueAdded[f] * money
    valueAdded[firms.sector[f]] += made
    regional[firms.region[f]] += made
    if (firms.adopter[f]) adopters[firms.sector[f]] += made
    compute += firms.computeSpending[f] * money
    wages += firms.wageBill[f] * money
  }
  for (let p = 0; p < providers.count; p++) {
    const made = (providers.revenue[p] - providers.powerSpending[p] - providers.upkeepSpending[p]) * money
    valueAdded[computeSector] += made
    regional[providers.region[p]] += made
  }
  return {
    income: markets.nominalIncome * money,
    real: markets.realIncome / growth,
    price: markets.consumerPrice / inflation,
    wages: start ? wages : paid(ledger, 'wages', 'firms'),
    compute,
    valueAdded,
    adopters,
    regional,
  }
}
