import {
  type Institution,
  institutionLabels,
  institutions,
  type PaymentRow,
  paymentRows,
  stockRows,
} from './accounts/rows.ts'
import { financialStocks } from './agents/financial-stocks.ts'
import type { State } from './agents/state.ts'

type Text = { en: string; zh: string }

/** A matrix of the accounts; every row and every column sums to zero. */
export interface AccountMatrix {
  rows: string[]
  columns: string[]
  rowLabels: Text[]
  columnLabels: Text[]
  /** By row, then column. */
  values: number[][]
}

export interface Accounts {
  flows: AccountMatrix
  balances: AccountMatrix
}

/** Firms keep a current and a capital account, as textbooks draw them: else investment, which firms sell to firms, would not show. */
const capitalAccount = { en: 'Firms, capital', zh: '企业（资本账户）' }
const retained = { en: 'Retained by firms', zh: '企业留存' }
const realWealth = { en: 'Real wealth', zh: '实物财富' }
const firms = institutions.indexOf('firms')

/**
 * The accounts of an economy: payments of the last quarter (received +, paid -) with the changes of stocks that they
 * leave, and the balance sheet at its end. At the start no quarter has passed and all flows are zero.
 * Source of the form: Godley and Lavoie 2007.
 */
export function accountsAt(economy: State): Accounts {
  return { flows: flowsOf(economy), balances: balancesOf(economy) }
}

function flowsOf(state: State): AccountMatrix {
  const { ledger, tick } = state
  const width = institutions.length
  const payments = Object.keys(paymentRows) as PaymentRow[]
  // Columns: the institutions, with the firms' capital account after their current one.
  const columns: string[] = institutions.flatMap((name) => (name === 'firms' ? ['firms', 'firmsCapital'] : [name]))
  const columnLabels = institutions.flatMap((name) =>
    name === 'firms' ? [institutionLabels.firms, capitalAccount] : [institutionLabels[name]],
  )
  const spread = (row: number[], capital: number) => [...row.slice(0, firms + 1), capital, ...row.slice(firms + 1)]
  const values = payments.map((name, r) => {
    const net = institutions.map((_, c) => ledger.received[r * width + c] - ledger.paid[r * width + c])
    if (name !== 'investment') return spread(net, 0)
    const invested = ledger.paid[r * width + firms]
    net[firms] += invested
    return spread(net, -invested)
  })
  const saved = values.reduce((sum, row) => sum + row[firms], 0)
  values.push(
    spread(
      institutions.map((_, c) => (c === firms ? -saved : 0)),
      saved,
    ),
  )
  const closing = ledger.opening
  Object.keys(stockRows).forEach((_, r) => {
    const change = institutions.map((_, c) =>
      tick === 0 ? 0 : ledger.lastOpening[r * width + c] - closing[r * width + c],
    )
    const ofFirms = change[firms]
    change[firms] = 0
    values.push(spread(change, ofFirms))
  })
  const changes = Object.entries(stockRows).map(([name, { en, zh }]) => ({
    name: `${name}Change`,
    en: `Change of ${en.toLowerCase()}`,
    zh: `${zh}变动`,
  }))
  return {
    rows: [...payments, 'retained', ...changes.map(({ name }) => name)],
    rowLabels: [...Object.values(paymentRows), retained, ...changes.map(({ en, zh }) => ({ en, zh }))],
    columns,
    columnLabels,
    values,
  }
}

const realRows = {
  capital: { en: 'Capital', zh: '固定资本' },
  inventories: { en: 'Inventories', zh: '产成品库存' },
  inputs: { en: 'Stocks of inputs', zh: '投入品库存' },
  chips: { en: 'Chips', zh: '芯片' },
} as const

/** Real assets at current prices (chips at cost less depreciation) by row of `realRows` and institution. */
function realAssets(state: State): Record<keyof typeof realRows, number[]> {
  const { firms, providers, markets } = state
  const row = () => institutions.map(() => 0)
  const assets = { capital: row(), inventories: row(), inputs: row(), chips: row() }
  const at = (name: Institution) => institutions.indexOf(name)
  for (let f = 0; f < firms.count; f++) {
    assets.capital[at('firms')] += firms.capital[f] * markets.capitalPrice
    assets.inventories[at('firms')] += firms.inventory[f] * firms.price[f]
    for (let k = 0; k < 4; k++) assets.inputs[at('firms')] += firms.inputs[f * 4 + k] * markets.price[k]
  }
  for (let p = 0; p < providers.count; p++) assets.chips[at('providers')] += providers.bookValue[p]
  return assets
}

function balancesOf(state: State): AccountMatrix {
  const width = institutions.length
  const stocks = financialStocks(state)
  const real = realAssets(state)
  const financial = Object.keys(stockRows).map((_, r) => [...stocks.subarray(r * width, (r + 1) * width), 0])
  // Real assets are nobody's debt: the last column holds what they are worth to the nation.
  const owned = Object.values(real).map((row) => [...row, -row.reduce((sum, one) => sum + one, 0)])
  const values = [...financial, ...owned]
  const worth = Array.from({ length: width + 1 }, (_, c) => -values.reduce((sum, row) => sum + row[c], 0))
  return {
    rows: [...Object.keys(stockRows), ...Object.keys(realRows), 'netWorth'],
    rowLabels: [...Object.values(stockRows), ...Object.values(realRows), { en: 'Net worth', zh: '净值' }],
    columns: [...institutions, 'realWealth'],
    columnLabels: [...institutions.map((name) => institutionLabels[name]), realWealth],
    values: [...values, worth],
  }
}
