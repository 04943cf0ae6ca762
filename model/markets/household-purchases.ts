import { pays } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { goodsSectors, services } from '../names.ts'
import { below, drawPair, pair, toUnit } from '../random.ts'
import { give, takeFromOwners } from '../team/exchange.ts'
import { meet } from '../team/meet.ts'
import { partOf } from '../team/team.ts'
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
 *
 * A seller is of one sector: each member of a team makes all purchases of its own sectors, in the order of households,
 * and notes what is paid; all is settled at the end.
 */
function spendBudgets(state: State, budgetShares: Float64Array): { spent: number; wanted: number } {
  const { households, parameters, rates, markets, firms, seed, tick, team } = state
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
  const { from, to } = partOf(team, sectors)
  const { numbers: budgets, luck: lots, paid: paidBy } = team.notes
  const inTeam = team.size > 1
  if (inTeam) {
    const own = partOf(team, count)
    for (let h = own.from; h < own.to; h++) {
      budgets[h] = budgetOf(deposits[h], income[h], inflation, patience, consumeIncome, consumeWealth)
      drawPair(seed, stream, h, tick)
      lots[2 * h] = words[0]
      lots[2 * h + 1] = words[1]
    }
    meet(team)
  }
  let spent = 0
  let wanted = 0
  let unmatched = 0
  for (let h = 0; h < count; h++) {
    let budget: number
    let first: number
    let second: number
    if (inTeam) {
      budget = budgets[h]
      first = lots[2 * h]
      second = lots[2 * h + 1]
    } else {
      budget = budgetOf(deposits[h], income[h], inflation, patience, consumeIncome, consumeWealth)
      drawPair(seed, stream, h, tick)
      first = words[0]
      second = words[1]
    }
    const chance = toUnit(first)
    const luck = toUnit(second)
    hearOfSellers(state, h, chance, from, to)
    wanted += budget
    let paid = 0
    for (let s = from; s < to; s++) {
      const f = seller[h * sectors + s]
      const money = budget * budgetShares[s]
      let part = 0
      if (f < 0 || budget <= 0) {
        // nobody to buy from, or nothing to buy with
      } else if (s === matchedSector && luck < (adopter[f] ? digitalFriction : friction)) {
        unmatched += money
      } else {
        const left = inventory[f] - money / price[f]
        if (left >= 0) {
          inventory[f] = left
          part = money
        } else part = seekElsewhere(state, h, s, f, money)
      }
      paid += part
      if (inTeam) paidBy[s][h] = part
    }
    if (inTeam) continue
    spent += paid
    income[h] = 0
    deposits[h] -= paid
  }
  const unmatchedServices = Float64Array.of(unmatched)
  if (inTeam) {
    gatherSales(state, unmatchedServices)
    spent = settle(state)
  }
  markets.unmatchedServices = unmatchedServices[0]
  return { spent, wanted }
}

/** What a household would spend, of what it has. */
function budgetOf(
  deposits: number,
  income: number,
  inflation: number,
  patience: number,
  consumeIncome: number,
  consumeWealth: number,
): number {
  const wealth = deposits - income
  const real = income - inflation * wealth
  return Math.max(0, Math.min(deposits, patience * (consumeIncome * real + consumeWealth * wealth)))
}

/** Gives all members of a team what each has sold in its sectors. */
function gatherSales({ team, firms }: State, unmatchedServices: Float64Array): void {
  const ownerOf = new Uint8Array(goodsSectors)
  for (let member = 0; member < team.size; member++) {
    const { from, to } = partOf({ ...team, member }, goodsSectors)
    ownerOf.fill(member, from, to)
  }
  takeFromOwners(
    team,
    firms.sector.map((s) => ownerOf[s]),
    [firms.inventory, firms.demand],
  )
  give(team, ownerOf[services], [unmatchedServices])
}

/** Households pay what has been noted; returns the money paid. */
function settle({ households, team }: State): number {
  const { deposits, income, count } = households
  const { numbers: payments, paid: paidBy } = team.notes
  const { from, to } = partOf(team, count)
  for (let h = from; h < to; h++) {
    let paid = 0
    for (let s = 0; s < goodsSectors; s++) paid += paidBy[s][h]
    payments[h] = paid
    income[h] = 0
    deposits[h] -= paid
  }
  meet(team)
  let spent = 0
  for (let h = 0; h < count; h++) spent += payments[h]
  return spent
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
