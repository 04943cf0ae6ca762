import { pays, receives } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'
import { goodsSectors, industry, services } from '../names.ts'
import { orderPower } from './build-compute.ts'
import { buyFromSuppliers } from './linked-purchases.ts'
import { bookTakings, clearOpenMarket } from './open-market.ts'

/** Firms buy inputs, from their suppliers and on the open market; providers buy power and upkeep there. */
export function buyInputs(state: State, weights: Float64Array): void {
  const { firms, providers, ledger } = state
  const orders = new Float64Array(goodsSectors)
  const linked = buyFromSuppliers(state, orders)
  orderPower(state, orders)
  const { filled, price, takings } = clearOpenMarket(state, orders, weights)
  let inputs = 0
  for (let f = 0; f < firms.count; f++) {
    let spent = 0
    for (let k = 0; k < goodsSectors; k++) {
      const quantity = firms.inputOrders[f * goodsSectors + k] * filled[k]
      firms.inputs[f * goodsSectors + k] += quantity
      spent += quantity * price[k]
    }
    firms.inputSpending[f] += spent
    inputs += spent
  }
  let power = 0
  for (let p = 0; p < providers.count; p++) {
    providers.powerSpending[p] = providers.powerOrder[p] * filled[industry] * price[industry]
    providers.upkeepSpending[p] = providers.upkeepOrder[p] * filled[services] * price[services]
    const bill = providers.powerSpending[p] + providers.upkeepSpending[p]
    providers.deposits[p] -= bill
    power += bill
  }
  pays(ledger, 'inputs', 'firms', linked + inputs)
  pays(ledger, 'power', 'providers', power)
  receives(ledger, 'inputs', 'firms', linked)
  bookTakings(state, takings, { inputs, power })
}
