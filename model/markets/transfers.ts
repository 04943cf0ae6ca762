import { pays, receives } from '../accounts/ledger.ts'
import { incomeMemory } from '../agents/households.ts'
import type { State } from '../agents/state.ts'

/**
 * Benefits for those without work and a minimum income for all, both over the mean wage, free of tax. In a team households
 * get them from the last member while the first buys inputs, see goods.ts.
 */
export function payTransfers(state: State): void {
  const { households, markets, government, ledger } = state
  const { benefit, floor } = transfersOf(state)
  const bill = (households.count - markets.employed) * benefit + households.count * floor
  government.outlays += bill
  pays(ledger, 'transfers', 'government', bill)
  if (state.team.size === 1) bookTransfers(state, creditHouseholds(state))
}

/** Enters what households have received. */
export function bookTransfers({ ledger }: State, received: number): void {
  receives(ledger, 'transfers', 'households', received)
}

function transfersOf({ parameters, controls, markets }: State): { benefit: number; floor: number } {
  const meanWage = markets.employed > 0 ? markets.wageSum / markets.employed : 0
  return { benefit: parameters.benefit * meanWage, floor: controls.basicIncome * meanWage }
}

/** Pays each household what is its due; returns the money received. */
export function creditHouseholds(state: State): number {
  const { benefit, floor } = transfersOf(state)
  const { employer, deposits, income, yearIncome, count } = state.households
  const memory = incomeMemory
  let received = 0
  for (let h = 0; h < count; h++) {
    const amount = floor + (employer[h] < 0 ? benefit : 0)
    received += amount
    deposits[h] += amount
    income[h] += amount
    yearIncome[h] += memory * amount
  }
  return received
}
