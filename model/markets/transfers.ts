import { pays, receives } from '../accounts/ledger.ts'
import { incomeMemory } from '../agents/households.ts'
import type { State } from '../agents/state.ts'
import { partOf } from '../team/team.ts'

/** Benefits for those without work and a minimum income for all, both over the mean wage, free of tax. */
export function payTransfers(state: State): void {
  const { households, parameters, controls, markets, government, ledger } = state
  const meanWage = markets.employed > 0 ? markets.wageSum / markets.employed : 0
  const benefit = parameters.benefit * meanWage
  const floor = controls.basicIncome * meanWage
  const received = creditHouseholds(state, benefit, floor)
  const bill = (households.count - markets.employed) * benefit + households.count * floor
  government.outlays += bill
  pays(ledger, 'transfers', 'government', bill)
  receives(ledger, 'transfers', 'households', received)
}

/** Pays each household what is its due; returns the money received. */
function creditHouseholds({ households, team }: State, benefit: number, floor: number): number {
  const { employer, deposits, income, yearIncome, count } = households
  const memory = incomeMemory
  const { from, to } = partOf(team, count)
  let received = 0
  for (let h = 0; h < count; h++) {
    const amount = floor + (employer[h] < 0 ? benefit : 0)
    received += amount
    if (h < from || h >= to) continue
    deposits[h] += amount
    income[h] += amount
    yearIncome[h] += memory * amount
  }
  return received
}
