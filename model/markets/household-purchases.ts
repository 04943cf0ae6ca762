import { pays } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { goodsSectors, services } from '../names.ts'
import { below, drawPair, pair, toUnit } from '../random.ts'
import { hearOfSellers } from './word-of-mouth.ts'

/**
 * Households spend C = c1 (income - expected inflation x deposits) + c2 deposits: what inflation takes from deposits is
 * no income (Haig-Simons; Godley and Lavoie 2007); a high real rate makes them wait (Euler equation). Source of the
 * form: Caiani et al. 2016.
 */
export function householdsBuy(state: State, budgetShares: Float64Array): void {
  const { firms, ledger, markets } = state
  const stock = firms.inventory.slice()
  const { spent, wanted } = spendBudgets(state, budgetShares)
  bookSales(state, stock)
  const wantedServices = wanted * budgetShares[services]
  markets.unmatchedServices = wantedServices > 0 ? markets.unmatchedServices / wantedServices : 0
  pays(ledger, 'consumption', 'households', spent)
}

/**
 * Each household in turn spends its budget over sectors at its usual sellers; what a seller lacks is sought once at the
 * seller of another household. A purchase of services may find no match, the more so where the seller is not digital.
 * Returns the money paid and that wanted to be paid. Source: usual sellers as in EURACE's consumption market.
 */
function spendBudgets(state: State, budgetShares: Float64Array): { spent: number; wanted: number } {
  const { households, parameters, rates, markets, firms, seed, tick } = state
  const { consumeIncome } = parameters
  const { consumeWealth } = rates
  const inflation = markets.expectedInflation
  const patience = Math.max(0, 1 - 4 * parameters.consumeRate * (markets.realRate - rates.realRate))
  const friction = parameters.matchingFriction * markets.searchFriction
  const digitalFriction = parameters.digitalMatchingFriction * markets.searchFriction
  const { deposits, income, seller, count } = households
  const { price, inventory, adopter } = firms
  const words = pair
  const stream = streams.compare
  const sectors = goodsSectors
  const matchedSector = services
  let spent = 0
  let wanted = 0
  let unmatched = 0
  for (let h = 0; h < count; h++) {
    const wealth = deposits[h] - income[h]
    const real = income[h] - inflation * wealth
    const budget = Math.min(deposits[h], patience * (consumeIncome * real + consumeWealth * wealth))
    income[h] = 0
    drawPair(seed, stream, h, tick)
    const chance = toUnit(words[0])
    const luck = toUnit(words[1])
    hearOfSellers(state, h, chance)
    if (budget <= 0) continue
    wanted += budget
    let paid = 0
    for (let s = 0; s < sectors; s++) {
      const f = seller[h * sectors + s]
      if (f < 0) continue
      const money = budget * budgetShares[s]
      if (s === matchedSector && luck < (adopter[f] ? digitalFriction : friction)) {
        unmatched += money
        continue
      }
      const left = inventory[f] - money / price[f]
      if (left >= 0) {
        inventory[f] = left
        paid += money
      } else paid += seekElsewhere(state, h, s, f, money)
    }
    spent += paid
    deposits[h] -= paid
  }
  markets.unmatchedServices = unmatched
  return { spent, wanted }
}

/** Takes what the seller has left and looks for the rest at the seller of another household; returns the money paid. */
function seekElsewhere(state: State, h: number, s: number, f: number, money: number): number {
  const { households, firms, seed, tick } = state
  const had = firms.inventory[f] * firms.price[f]
  firms.inventory[f] = 0
  // What was asked for and not served is demand all the same; what is sold is entered with the sales.
  firms.demand[f] += (money - had) / firms.price[f]
  const other = households.seller[below(households.count, seed, streams.compare, h, tick, 1 + s) * goodsSectors + s]
  const rest = Math.min((money - had) / firms.price[other], firms.inventory[other])
  firms.inventory[other] -= rest
  return had + rest * firms.price[other]
}

/** Sales to households are what left the stores: entered once a firm, not at each purchase. */
function bookSales(state: State, before: Float64Array): void {
  const { firms } = state
  for (let f = 0; f < firms.count; f++) {
    const quantity = before[f] - firms.inventory[f]
    firms.demand[f] += quantity
    firms.sold[f] += quantity
    firms.revenue[f] += quantity * firms.price[f]
  }
}
