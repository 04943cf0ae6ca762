import { pays, receives } from '../accounts/ledger.ts'
import { type Households, incomeMemory } from '../agents/households.ts'
import type { State } from '../agents/state.ts'
import { meet } from '../team/meet.ts'
import { partOf } from '../team/team.ts'

/** Rates of the quarter, from the policy rate. */
export const loanRate = (state: State): number => state.centralBank.policyRate + state.rates.loanSpread
export const depositRate = (state: State): number =>
  Math.max(0, state.centralBank.policyRate - state.rates.depositSpread)

/** Interest on the stocks that opened the quarter: loans, deposits (taxed at source for households), bonds, reserves. */
export function payInterest(state: State): void {
  const { households, firms, providers, bank, centralBank, government, foreign, ledger, team } = state
  const onLoans = loanRate(state)
  const onDeposits = depositRate(state)
  const policy = centralBank.policyRate
  const tax = government.incomeTax

  let firmLoans = 0
  let firmDeposits = 0
  for (let f = 0; f < firms.count; f++) {
    const paid = onLoans * firms.loans[f]
    const earned = onDeposits * firms.deposits[f]
    firms.interestPaid[f] = paid - earned
    firms.deposits[f] += earned - paid
    firmLoans += paid
    firmDeposits += earned
  }
  let providerLoans = 0
  let providerDeposits = 0
  for (let p = 0; p < providers.count; p++) {
    const paid = onLoans * providers.loans[p]
    const earned = onDeposits * providers.deposits[p]
    providers.interestPaid[p] = paid - earned
    providers.deposits[p] += earned - paid
    providerLoans += paid
    providerDeposits += earned
  }
  const householdInterest = interestOf(households, onDeposits)
  meet(team)
  creditSavers(state, onDeposits, 1 - tax)
  const abroad = onDeposits * foreign.deposits
  const withheld = householdInterest * tax
  const onBankBonds = policy * bank.bonds
  const onCentralBonds = policy * centralBank.bonds
  const onReserves = policy * bank.reserves

  pays(ledger, 'loanInterest', 'firms', firmLoans)
  pays(ledger, 'loanInterest', 'providers', providerLoans)
  receives(ledger, 'loanInterest', 'bank', onLoans * bank.loans)
  receives(ledger, 'depositInterest', 'firms', firmDeposits)
  receives(ledger, 'depositInterest', 'providers', providerDeposits)
  receives(ledger, 'depositInterest', 'households', householdInterest)
  receives(ledger, 'depositInterest', 'restOfWorld', abroad)
  pays(ledger, 'depositInterest', 'bank', onDeposits * bank.deposits)
  pays(ledger, 'incomeTax', 'households', withheld)
  receives(ledger, 'incomeTax', 'government', withheld)
  pays(ledger, 'bondInterest', 'government', policy * government.bonds)
  receives(ledger, 'bondInterest', 'bank', onBankBonds)
  receives(ledger, 'bondInterest', 'centralBank', onCentralBonds)
  pays(ledger, 'reserveInterest', 'centralBank', onReserves)
  receives(ledger, 'reserveInterest', 'bank', onReserves)
  foreign.deposits += abroad
  government.outlays += policy * government.bonds
  government.revenue += withheld
  centralBank.profit = onCentralBonds - onReserves
  bank.profit = onLoans * bank.loans + onBankBonds + onReserves - onDeposits * bank.deposits
}

/** Interest that all households are paid, before tax. */
function interestOf({ deposits, count }: Households, rate: number): number {
  let paid = 0
  for (let h = 0; h < count; h++) paid += rate * deposits[h]
  return paid
}

/** Pays each household interest on its deposits, of which it keeps a part after tax. */
function creditSavers({ households, team }: State, rate: number, keep: number): void {
  const { deposits, income, yearIncome, count } = households
  const memory = incomeMemory
  const { from, to } = partOf(team, count)
  for (let h = from; h < to; h++) {
    const earned = rate * deposits[h]
    const kept = earned * keep
    deposits[h] += kept
    income[h] += kept
    // Interest comes first in the quarter: here the memory of income fades, and each later payment adds its part.
    yearIncome[h] += memory * (earned - yearIncome[h])
  }
}
