import type { State } from '../agents/state.ts'
import type { ByMode } from './cost-stickiness.ts'
import { observableGroup, shareOf } from './group.ts'

/**
 * How far plans of output were from the orders that came, over the orders (weighted mean absolute percentage error:
 * Kolassa and Schütz 2007), and inventories in quarters of sales, both by value and mode.
 */
function plansAgainstOrders({ firms }: State): { error: ByMode; stock: ByMode } {
  const missed = [0, 0]
  const ordered = [0, 0]
  const stored = [0, 0]
  const sales = [0, 0]
  const { adopter, price, planned, demand, inventory, revenue, count } = firms
  for (let f = 0; f < count; f++) {
    const mode = adopter[f]
    missed[mode] += Math.abs(planned[f] - demand[f]) * price[f]
    ordered[mode] += demand[f] * price[f]
    stored[mode] += inventory[f] * price[f]
    sales[mode] += revenue[f]
  }
  return {
    error: [shareOf(missed[0], ordered[0]), shareOf(missed[1], ordered[1])],
    stock: [shareOf(stored[0], sales[0]), shareOf(stored[1], sales[1])],
  }
}

export const planning = observableGroup(
  {
    forecastErrorAdopters: [
      'share',
      'Distance of planned output from orders, over orders, adopters',
      '采用者计划产出与实际订单之差（占订单）',
    ],
    forecastErrorOthers: [
      'share',
      'Distance of planned output from orders, over orders, others',
      '其他企业计划产出与实际订单之差（占订单）',
    ],
    inventoriesAdopters: ['quarters', 'Inventories over sales, adopters', '采用者库存与销售之比'],
    inventoriesOthers: ['quarters', 'Inventories over sales, others', '其他企业库存与销售之比'],
    costStickinessAdopters: [
      'elasticity',
      'Change of cost with rising sales less that with falling ones, year on year, adopters',
      '采用者成本粘性：成本对销售上升与下降的弹性之差（逐年）',
    ],
    costStickinessOthers: [
      'elasticity',
      'Change of cost with rising sales less that with falling ones, year on year, others',
      '其他企业成本粘性：成本对销售上升与下降的弹性之差（逐年）',
    ],
  },
  ({ state, costStickiness }) => {
    const { error, stock } = plansAgainstOrders(state)
    return {
      forecastErrorAdopters: error[1],
      forecastErrorOthers: error[0],
      inventoriesAdopters: stock[1],
      inventoriesOthers: stock[0],
      costStickinessAdopters: costStickiness[1],
      costStickinessOthers: costStickiness[0],
    }
  },
)
