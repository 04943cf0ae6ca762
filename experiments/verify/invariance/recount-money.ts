import type { Column } from '../../../model/agents/columns.ts'
import { firmColumns } from '../../../model/agents/firms.ts'
import { householdColumns } from '../../../model/agents/households.ts'
import { providerColumns } from '../../../model/agents/providers.ts'
import type { Economy } from '../../../model/index.ts'

type Numbers = Record<string, number | Float64Array>

/** Money and prices outside the columns of agents, whose units stand in their declarations. */
const moneyRecords = ({ markets, bank, centralBank, government, foreign, ledger, channels }: Economy) =>
  [
    [
      markets,
      [
        'price',
        'expectedPrice',
        'consumerPrice',
        'capitalPrice',
        'deflator',
        'lastDeflator',
        'wage',
        'nominalIncome',
        'wageSum',
      ],
    ],
    [bank, ['deposits', 'loans', 'bonds', 'reserves', 'equity', 'profit', 'dividends']],
    [centralBank, ['bonds', 'reserves', 'profit']],
    [
      government,
      ['bonds', 'trendIncome', 'extraOrders', 'computeBuild', 'gridBuild', 'networkBuild', 'outlays', 'revenue'],
    ],
    [foreign, ['deposits']],
    [ledger, ['opening', 'lastOpening', 'paid', 'received']],
    [channels.now, ['computePrice', 'tradeIncome']],
  ] as unknown as [Numbers, string[]][]

/**
 * Counts all money of an economy in a unit `factor` times smaller, between two quarters. Rules that know no absolute sum
 * of money then go on as before; by a power of two nothing but logarithms is rounded otherwise.
 */
export function recountMoney(economy: Economy, factor: number): void {
  const columns = (declarations: Record<string, Column>, agents: object): void => {
    for (const [name, { unit }] of Object.entries(declarations)) {
      // Units such as `money`, `money/good` and `money/quarter`; money is below no line.
      if (unit.split('/')[0] === 'money') scale((agents as Numbers)[name] as Float64Array, factor)
    }
  }
  columns(householdColumns, economy.households)
  columns(firmColumns, economy.firms)
  columns(providerColumns, economy.providers)
  for (const [record, names] of moneyRecords(economy)) {
    for (const name of names) {
      const value = record[name]
      if (typeof value === 'number') record[name] = value * factor
      else scale(value, factor)
    }
  }
}

function scale(values: Float64Array, factor: number): void {
  for (let i = 0; i < values.length; i++) values[i] *= factor
}
