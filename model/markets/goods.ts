import { receives } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'
import { buyFinalGoods } from './final-purchases.ts'
import { householdsBuy } from './household-purchases.ts'
import { buyInputs } from './input-purchases.ts'
import { marketWeights } from './market-weights.ts'
import { noteBudgets } from './shared-purchases.ts'
import { bookTransfers, creditHouseholds } from './transfers.ts'
import { give } from '../team/exchange.ts'
import { sumOf } from '../team/notes.ts'

/**
 * The goods markets of a quarter, in the order in which sellers serve: inputs and power first, so that scarcity never
 * starves production of itself; then households at their usual sellers; then investment, research, chips, government
 * and exports together. What is scarce is short for the last.
 */
export function clearGoods(state: State, budgetShares: Float64Array, domesticPart: number): void {
  const { firms, ledger, team } = state
  firms.demand.fill(0)
  firms.sold.fill(0)
  firms.revenue.fill(0)
  const weights = marketWeights(state)
  if (team.member === 0) buyInputs(state, weights)
  if (team.size > 1) payTransfersMeanwhile(state)
  const before = firmRevenue(state)
  householdsBuy(state, budgetShares)
  // The rest is the first member's of a team, who keeps the books, see economy.ts.
  if (team.member > 0) return
  receives(ledger, 'consumption', 'firms', firmRevenue(state) - before)
  buyFinalGoods(state, domesticPart, weights)
  for (let f = 0; f < firms.count; f++) {
    firms.deposits[f] +=
      firms.revenue[f] - firms.inputSpending[f] - firms.investmentSpending[f] - firms.researchSpending[f]
  }
}

/** While the first member buys inputs the last pays transfers and reckons budgets; each then tells the others. */
function payTransfersMeanwhile(state: State): void {
  const { firms, team } = state
  const { sums } = team.notes
  if (team.member === team.size - 1) {
    sums[sumOf.transfers] = creditHouseholds(state)
    noteBudgets(state)
  }
  give(team, 0, [firms.inventory, firms.demand, firms.inputs])
  bookTransfers(state, sums[sumOf.transfers])
}

/** What firms have taken in so far this quarter. */
export function firmRevenue(state: State): number {
  const { firms } = state
  let revenue = 0
  for (let f = 0; f < firms.count; f++) revenue += firms.revenue[f]
  return revenue
}
