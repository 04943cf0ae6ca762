import { receives } from '../accounts/ledger.ts'
import type { PaymentRow } from '../accounts/rows.ts'
import type { State } from '../agents/state.ts'
import { goodsSectors } from '../names.ts'

/** What a round of open orders came to, by sector. */
export interface Round {
  /** Part of each order that was served. */
  filled: Float64Array
  /** Mean price paid. */
  price: Float64Array
  /** What sellers took in, in all. */
  takings: number
}

/**
 * Serves the open orders of each sector: firms get orders in proportion to their `weights`; what some cannot serve goes,
 * once, to those with goods left. All buyers of a sector are served alike.
 */
export function clearOpenMarket(state: State, orders: Float64Array, weights: Float64Array): Round {
  const { firms, markets } = state
  const weightOfAll = new Float64Array(goodsSectors)
  for (let f = 0; f < firms.count; f++) weightOfAll[firms.sector[f]] += weights[f]
  const served = new Float64Array(goodsSectors)
  const left = new Float64Array(goodsSectors)
  const turnover = new Float64Array(goodsSectors)
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    if (!(weightOfAll[s] > 0)) continue
    const order = (orders[s] * weights[f]) / weightOfAll[s]
    firms.demand[f] += order
    const quantity = Math.min(order, firms.inventory[f])
    turnover[s] += sell(state, f, quantity)
    served[s] += quantity
    left[s] += firms.inventory[f]
  }
  const share = new Float64Array(goodsSectors)
  for (let s = 0; s < goodsSectors; s++) {
    const missing = orders[s] - served[s]
    share[s] = missing > 0 && left[s] > 0 ? Math.min(1, missing / left[s]) : 0
  }
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    if (share[s] <= 0) continue
    const quantity = firms.inventory[f] * share[s]
    turnover[s] += sell(state, f, quantity)
    served[s] += quantity
  }
  const filled = new Float64Array(goodsSectors)
  const price = new Float64Array(goodsSectors)
  let takings = 0
  for (let s = 0; s < goodsSectors; s++) {
    filled[s] = orders[s] > 0 ? served[s] / orders[s] : 1
    price[s] = served[s] > 0 ? turnover[s] / served[s] : markets.price[s]
    takings += turnover[s]
  }
  return { filled, price, takings }
}

function sell(state: State, f: number, quantity: number): number {
  const { firms } = state
  const money = quantity * firms.price[f]
  firms.inventory[f] -= quantity
  firms.sold[f] += quantity
  firms.revenue[f] += money
  return money
}

/** Enters what sellers took in under the rows that buyers paid it by, in proportion to what each paid. */
export function bookTakings(state: State, takings: number, costs: Partial<Record<PaymentRow, number>>): void {
  let cost = 0
  for (const paid of Object.values(costs)) cost += paid
  for (const [row, paid] of Object.entries(costs)) {
    if (cost > 0) receives(state.ledger, row as PaymentRow, 'firms', (takings * paid) / cost)
  }
}
