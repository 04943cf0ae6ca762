import type { State } from '../agents/state.ts'
import { concentration } from './concentration.ts'
import { observableGroup, shareOf } from './group.ts'

/** Lasting links in all, and the customers that each firm has by them. */
function countLinks({ firms: { supplier, count } }: State): { links: number; customers: Float64Array } {
  const customers = new Float64Array(count)
  let links = 0
  for (let cell = 0; cell < supplier.length; cell++) {
    const firm = supplier[cell]
    if (firm < 0) continue
    customers[firm]++
    links++
  }
  return { links, customers }
}

export const supplyNetwork = observableGroup(
  {
    linkTurnover: ['share', 'Lasting supply links that changed in the quarter', '本季更替的长期供应关系占比'],
    supplierConcentration: [
      'index',
      'Concentration of customers on suppliers (Herfindahl index of links by sector)',
      '客户向供应商的集中度（各部门供应关系的赫芬达尔指数）',
    ],
    chainDepth: ['stages', 'Length of supply chains, mean by value', '供应链长度（按价值平均）'],
  },
  ({ state, chainDepth }) => {
    const { links, customers } = countLinks(state)
    return {
      linkTurnover: shareOf(state.markets.linkTurnover, links),
      supplierConcentration: concentration(customers, state.firms.sector),
      chainDepth,
    }
  },
)
