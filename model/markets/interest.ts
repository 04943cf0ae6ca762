import { pays, receives } from '../accounts/ledger.ts'
import { incomeMemory } from '../agents/households.ts'
import type { State } from '../agents/state.ts'
import { sumOf } from '../team/notes.ts'

/** Rates of the quarter, from the policy rate. */
export const loanRate = (state: State): number => state.centralBank.policyRate + state.rates.loanSpread
export const depositRate = (state: State): number =>
  Math.max(0, state.centralBank.policyRate - state.rates.depositSpread)

/** Interest on the stocks that opened the quarter: loans, deposits of all but households, bonds, reserves. */
export function payInterest(state: State): void {
  const { firms, providers, bank, centralBank, government, foreign, ledger } = state
  const onLoans = loanRate(state)
  const onDeposits = depositRate(state)
  const policy = centralBank.policyRate

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
  const abroad = onDeposits * foreign.deposits
  const onBankBonds = policy * bank.bonds
  const onCentralBonds = policy * centralBank.bonds
  const onReserves = policy * bank.reserves

  pays(ledger, 'loanInterest', 'firms', firmLoans)
  pays(ledger, 'loanInterest', 'providers', providerLoans)
  receives(ledger, 'loanInterest', 'bank', onLoans * bank.loans)
  receives(ledger, 'depositInterest', 'firms', firmDeposits)
  receives(ledger, 'depositInterest', 'providers', providerDeposits)
  receives(ledger, 'depositInterest', 'restOfWorld', abroad)
  pays(ledger, 'depositInterest', 'bank', onDeposits * bank.deposits)
  pays(ledger, 'bondInterest', 'government', policy * government.bonds)
  receives(ledger, 'bondInterest', 'bank', onBankBonds)
  receives(ledger, 'bondInterest', 'centralBank', onCentralBonds)
  pays(ledger, 'reserveInterest', 'centralBank', onReserves)
  receives(ledger, 'reserveInterest', 'bank', onReserves)
  foreign.deposits += abroad
  government.outlays += policy * government.bonds
  centralBank.profit = onCentralBonds - onReserves
  bank.profit = onLoans * bank.loans + onBankBonds + onReserves - onDeposits * bank.deposits
}

/** Interest on what households had when the quarter opened, taxed at source. Of a team the last member has credited it. */
export function paySavers(state: State): void {
  const { government, ledger, team } = state
  const interest = team.size > 1 ? team.notes.sums[sumOf.interest] : creditSavers(state)
  const withheld = interest * government.incomeTax
  receives(ledger, 'depositInterest', 'households', interest)
  pays(ledger, 'incomeTax', 'households', withheld)
  receives(ledger, 'incomeTax', 'government', withheld)
  government.revenue += withheld
}

/** Pays each household interest on its deposits, of which it keeps a part after tax; returns what is paid before tax. */
export function creditSavers(state: State): number {
  const { deposits, income, yearIncome, count } = state.households
  const rate = depositRate(state)
  const keep = 1 - state.government.incomeTax
  const memory = incomeMemory
  let paid = 0
  for (let h = 0; h < count; h++) {
    const earned = rate * deposits[h]
    const kept = earned * keep
    paid += earned
    deposits[h] += kept
    income[h] += kept
    // Interest is the first income of the quarter: here the memory of income fades, and each later payment adds its part.
    yearIncome[h] += memory * (earned - yearIncome[h])
  }
  return paid
}
