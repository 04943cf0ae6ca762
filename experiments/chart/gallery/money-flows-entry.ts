import { type MoneyFlows, moneyFlows } from '../money-flows.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<MoneyFlows> = {
  name: 'money-flows',
  title: { en: 'Sankey diagram of payments from the accounts', zh: '账户资金流向的桑基图' },
  ...storedExample('money-flows', moneyFlows),
}
