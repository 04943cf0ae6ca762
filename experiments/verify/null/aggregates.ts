import type { Economy } from '../../../model/index.ts'
import type { Text } from '../../spec/text.ts'

/** A figure of the whole economy, read from its agents. */
export interface Aggregate {
  name: Text
  /** How its drift is judged: over its own level, or in points where the level may be near zero. */
  drift: 'relative' | 'points'
  read: (economy: Economy) => number
}

const sum = (values: ArrayLike<number>): number => {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]
  return total
}

/** GDP of a year at the quarter's pace. */
const yearlyIncome = ({ markets }: Economy): number => 4 * markets.nominalIncome

/** The stocks and shares that must neither drift nor burst where nothing but exogenous growth moves the economy. */
export const aggregates = {
  deposits: {
    name: { en: 'household deposits over GDP', zh: '住户存款与GDP之比' },
    drift: 'relative',
    read: (economy) => sum(economy.households.deposits) / yearlyIncome(economy),
  },
  loans: {
    name: { en: 'loans of firms over GDP', zh: '企业贷款与GDP之比' },
    drift: 'relative',
    read: (economy) => sum(economy.firms.loans) / yearlyIncome(economy),
  },
  debt: {
    name: { en: 'public debt over GDP', zh: '政府债务与GDP之比' },
    drift: 'relative',
    read: (economy) => economy.government.bonds / yearlyIncome(economy),
  },
  capital: {
    name: { en: 'capital over output', zh: '资本产出比' },
    drift: 'relative',
    read: (economy) => (sum(economy.firms.capital) * economy.markets.capitalPrice) / yearlyIncome(economy),
  },
  labourShare: {
    name: { en: 'labour share', zh: '劳动报酬份额' },
    drift: 'relative',
    read: ({ firms, markets }) => sum(firms.wageBill) / markets.nominalIncome,
  },
  inventories: {
    name: { en: 'inventories over demand', zh: '库存与需求之比' },
    drift: 'relative',
    read: ({ firms }) => sum(firms.inventory) / sum(firms.demand),
  },
  realRate: {
    name: { en: 'real policy rate', zh: '实际政策利率' },
    drift: 'points',
    read: ({ centralBank, markets }) => 4 * (centralBank.policyRate - markets.expectedInflation),
  },
} as const satisfies Record<string, Aggregate>

export type AggregateName = keyof typeof aggregates
export const aggregateNames = Object.keys(aggregates) as AggregateName[]
