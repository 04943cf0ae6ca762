import { paid, received } from '../accounts/ledger.ts'
import { observableGroup, shareOf } from './group.ts'
import type { Reading } from './reading.ts'

/** GDP of the year 2023 in 1e12 CNY, which the start stands for. Source: facts gdp-2023. */
export const gdpAtStart = 126.06

/**
 * Uses of GDP: household consumption, government purchases, and capital formation, which is investment, research, chips
 * and the growth of stocks: all that is made at home or imported and neither consumed nor exported.
 * In the balanced start government takes its share, exports pay for imported chips, and consumption is what is left.
 */
function uses({ state, accounts }: Reading): { consumption: number; government: number; investment: number } {
  const { ledger, government, firms, rates, providers, tick } = state
  if (tick === 0) {
    let formed = 0
    for (let f = 0; f < firms.count; f++) {
      let stocks = firms.inventory[f]
      for (let k = 0; k < 4; k++) stocks += firms.inputs[f * 4 + k]
      formed += firms.capital[f] * (rates.depreciation + rates.growth) + (stocks * rates.growth) / (1 + rates.growth)
      formed += firms.researchSpending[f]
    }
    for (let p = 0; p < providers.count; p++) formed += providers.domesticSpending[p] + providers.importSpending[p]
    const investment = formed / state.markets.nominalIncome
    return { investment, government: government.spendingShare, consumption: 1 - government.spendingShare - investment }
  }
  const consumption = paid(ledger, 'consumption', 'households')
  const purchases = paid(ledger, 'governmentConsumption', 'government')
  const net = paid(ledger, 'exports', 'restOfWorld') - received(ledger, 'chips', 'restOfWorld')
  return {
    consumption: shareOf(consumption, accounts.income),
    government: shareOf(purchases, accounts.income),
    investment: shareOf(accounts.income - consumption - purchases - net, accounts.income),
  }
}

export const output = observableGroup(
  {
    gdp: ['index', 'Real GDP per head, start = 100', '实际人均GDP（期初=100）'],
    gdpNominal: ['1e12 CNY a year', 'GDP at current prices', '名义GDP'],
    gdpGrowth: ['share a year', 'Real growth of GDP over four quarters', '实际GDP同比增速'],
    inflation: ['share a year', 'Rise of consumer prices over four quarters', '消费价格同比涨幅'],
    consumptionShare: ['share', 'Household consumption in GDP', '居民消费占GDP比重'],
    investmentShare: ['share', 'Capital formation in GDP', '资本形成占GDP比重'],
    governmentShare: ['share', 'Government purchases in GDP', '政府消费占GDP比重'],
    valueAddedAgriculture: ['share', 'Value added of agriculture in GDP', '农业增加值占比'],
    valueAddedIndustry: ['share', 'Value added of industry in GDP', '工业增加值占比'],
    valueAddedServices: ['share', 'Value added of services in GDP', '服务业增加值占比'],
    valueAddedEmerging: ['share', 'Value added of emerging industries in GDP', '新兴产业增加值占比'],
    valueAddedCompute: ['share', 'Value added of compute providers in GDP', '算力业增加值占比'],
  },
  (reading) => {
    const { accounts, start, growth } = reading
    const { consumption, government, investment } = uses(reading)
    const part = (sector: number) => shareOf(accounts.valueAdded[sector], accounts.income)
    return {
      gdp: (100 * accounts.real) / start.real,
      gdpNominal: (gdpAtStart * accounts.income) / start.income,
      gdpGrowth: growth.output,
      inflation: growth.prices,
      consumptionShare: consumption,
      investmentShare: investment,
      governmentShare: government,
      valueAddedAgriculture: part(0),
      valueAddedIndustry: part(1),
      valueAddedServices: part(2),
      valueAddedEmerging: part(3),
      valueAddedCompute: part(4),
    }
  },
)
