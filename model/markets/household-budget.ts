import type { State } from '../agents/state.ts'

/** How much of income and deposits is spent this quarter. */
export interface Spending {
  inflation: number
  patience: number
  consumeIncome: number
  consumeWealth: number
}

export function spendingOf({ parameters, rates, markets }: State): Spending {
  const { consumeIncome, consumeRate } = parameters
  const patience = Math.max(0, 1 - 4 * consumeRate * (markets.realRate - rates.realRate))
  return { inflation: markets.expectedInflation, patience, consumeIncome, consumeWealth: rates.consumeWealth }
}

/**
 * What a household would spend, of what it has: C = c1 (income - expected inflation x deposits) + c2 deposits. What
 * inflation takes from deposits is no income (Haig-Simons; Godley and Lavoie 2007); a high real rate makes households
 * wait (Euler equation). Below zero where inflation takes more than is earned: then nothing is bought. Source of the form:
 * Caiani et al. 2016.
 */
export function budgetOf(deposits: number, income: number, spending: Spending): number {
  const { inflation, patience, consumeIncome, consumeWealth } = spending
  const wealth = deposits - income
  const real = income - inflation * wealth
  return Math.min(deposits, patience * (consumeIncome * real + consumeWealth * wealth))
}

/** Sums over households: money paid, money that was wanted to be paid, and that for services which found no match. */
export interface HouseholdPurchases {
  spent: number
  wanted: number
  unmatched: number
}
