import { accountsAt, type Economy } from '../../model/index.ts'
import { fill } from '../chart/fill.ts'
import type { MoneyFlows } from '../chart/money-flows.ts'
import { payments } from '../measure/economics/payments.ts'
import type { Text } from '../spec/text.ts'
import { flowWords as words } from './words.ts'

/** Table of the payments of the last quarter of an economy; at the start none have been made. */
export function moneyTable(economy: Economy): MoneyFlows {
  const { flows } = accountsAt(economy)
  const income = economy.markets.nominalIncome
  const named = (names: readonly string[], labels: readonly Text[]) =>
    new Map(names.map((name, i) => [name, labels[i]]))
  const purposes = named(flows.rows, flows.rowLabels)
  const sectors = named(flows.columns, flows.columnLabels)
  const label = (labels: ReadonlyMap<string, Text>, name: string): Text => labels.get(name) ?? { en: name, zh: name }
  return {
    text: {
      title: words.moneyTitle,
      x: { title: words.columns, unit: words.sectors },
      y: { title: words.money, unit: words.ofGdp },
      n: 1,
      count: fill(words.run, { tick: economy.tick }),
      band: words.ribbons,
    },
    unit: 'share',
    flows: payments(flows).map(({ row, payer, payee, amount }) => ({
      payer: label(sectors, payer),
      purpose: label(purposes, row),
      payee: label(sectors, payee),
      amount: amount / income,
    })),
  }
}
