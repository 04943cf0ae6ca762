import { pays } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { goodsSectors, services } from '../names.ts'
import { drawPair, pair, toUnit } from '../random.ts'
import { budgetOf, type HouseholdPurchases, spendingOf } from './household-budget.ts'
import { seekElsewhere } from './seek-elsewhere.ts'
import { shareHouseholdPurchases } from './shared-purchases.ts'
import { compareSellers, sectorHeardOf } from './word-of-mouth.ts'

/**
 * Each household in turn spends its budget over sectors at its usual sellers; what a seller lacks is sought once at the
 * seller of another household. A purchase of services may find no match, the more so where the seller is not digital.
 * Source: usual sellers as in EURACE's consumption market.
 */
export function householdsBuy(state: State, budgetShares: Float64Array): void {
  const { firms, ledger, markets, team } = state
  const stock = firms.inventory.slice()
  const buy = team.size > 1 ? shareHouseholdPurchases : buyInTurn
  const { spent, wanted, unmatched } = buy(state, budgetShares)
  bookSales(state, stock)
  const wantedServices = wanted * budgetShares[services]
  markets.unmatchedServices = wantedServices > 0 ? unmatched / wantedServices : 0
  pays(ledger, 'consumption', 'households', spent)
}

/** One thread takes a household after the other: while it reckons the draws of one, the processor ends another's purchases. */
function buyInTurn(state: State, budgetShares: Float64Array): HouseholdPurchases {
  const { households, parameters, markets, firms, seed, tick } = state
  const { compareRate } = parameters
  const spending = spendingOf(state)
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
    const budget = budgetOf(deposits[h], income[h], spending)
    income[h] = 0
    drawPair(seed, stream, h, tick)
    const chance = toUnit(words[0])
    const luck = toUnit(words[1])
    if (chance < compareRate) compareSellers(state, h, sectorHeardOf(chance, compareRate))
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
  return { spent, wanted, unmatched }
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
