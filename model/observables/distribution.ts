import type { State } from '../agents/state.ts'
import { observableGroup } from './group.ts'
import { inequality } from './lorenz.ts'

/** Net worth of private firms, private providers and the bank, all of which households own by their shares. */
function privateNetWorth({ firms, providers, bank, markets }: State): number {
  let worth = bank.equity
  for (let f = 0; f < firms.count; f++) {
    if (firms.state[f]) continue
    worth +=
      firms.deposits[f] - firms.loans[f] + firms.capital[f] * markets.capitalPrice + firms.inventory[f] * firms.price[f]
    for (let k = 0; k < 4; k++) worth += firms.inputs[f * 4 + k] * markets.price[k]
  }
  for (let p = 0; p < providers.count; p++) {
    if (!providers.state[p]) worth += providers.deposits[p] - providers.loans[p] + providers.bookValue[p]
  }
  return worth
}

/** Inequality of a quarter, in the order of `distribution`. */
export type Inequality = Float64Array

/** To be filled. */
export const noInequality = (): Inequality => new Float64Array(4)

/** Measures inequality. `wealth` is room for a number a household: an array made each quarter costs more than its figures. */
export function inequalityOf(state: State, wealth: Float64Array): Inequality {
  const { deposits, shares, yearIncome, count } = state.households
  const worth = privateNetWorth(state)
  for (let h = 0; h < count; h++) wealth[h] = deposits[h] + shares[h] * worth
  const ofIncome = inequality(yearIncome)
  const ofWealth = inequality(wealth)
  return Float64Array.of(ofIncome.gini, ofIncome.theil, ofWealth.gini, ofWealth.topTenth)
}

export const distribution = observableGroup(
  {
    giniIncome: ['Gini', 'Inequality of gross income', '收入基尼系数'],
    theilIncome: ['Theil', 'Inequality of gross income, Theil index', '收入泰尔指数'],
    giniWealth: ['Gini', 'Inequality of wealth', '财富基尼系数'],
    topTenthWealth: ['share', 'Wealth of the richest tenth', '最富十分之一人口的财富占比'],
  },
  ({ inequality: [giniIncome, theilIncome, giniWealth, topTenthWealth] }) => ({
    giniIncome,
    theilIncome,
    giniWealth,
    topTenthWealth,
  }),
)
