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
  const { markets, team } = state
  const spending = spendingOf(state)
  const sums = { paid: new Float64Array(1), wanted: new Float64Array(1), unmatched: new Float64Array(1) }
  if (team.size > 1) noteBudgets(state, spending)
  meet(team)
  buyInTurn(state, budgetShares, spending, sums)
  if (team.size > 1) {
    gatherSales(state, sums.unmatched)
    settle(state, sums.paid)
  }
  markets.unmatchedServices = sums.unmatched[0]
  return { spent: sums.paid[0], wanted: sums.wanted[0] }
}

/** How much of income and deposits is spent this quarter. */
interface Spending {
  inflation: number
  patience: number
  consumeIncome: number
  consumeWealth: number
}

function spendingOf({ parameters, rates, markets }: State): Spending {
  const { consumeIncome, consumeRate } = parameters
  const patience = Math.max(0, 1 - 4 * consumeRate * (markets.realRate - rates.realRate))
  return { inflation: markets.expectedInflation, patience, consumeIncome, consumeWealth: rates.consumeWealth }
}

/** What a household would spend, of what it has. */
function budgetOf(deposits: number, income: number, spending: Spending): number {
  const { inflation, patience, consumeIncome, consumeWealth } = spending
  const wealth = deposits - income
  const real = income - inflation * wealth
  return Math.max(0, Math.min(deposits, patience * (consumeIncome * real + consumeWealth * wealth)))
}

/** Notes budgets and draws of this member's part of the households, for all to read. */
function noteBudgets({ households, team, seed, tick }: State, spending: Spending): void {
  const { deposits, income, count } = households
  const { numbers: budgets, luck: words } = team.notes
  const stream = streams.compare
  const { from, to } = partOf(team, count)
  for (let h = from; h < to; h++) {
    budgets[h] = budgetOf(deposits[h], income[h], spending)
    drawPair(seed, stream, h, tick)
    words[2 * h] = pair[0]
    words[2 * h + 1] = pair[1]
  }
}

/** Sums over households of what they paid, what they wanted to pay, and what found no match. */
interface Sums {
  paid: Float64Array
  wanted: Float64Array
  unmatched: Float64Array
}

/** All households compare sellers and buy in this member's sectors; alone it settles at once, in a team it notes. */
function buyInTurn(state: State, budgetShares: Float64Array, spending: Spending, sums: Sums): void {
  const { households, parameters, markets, firms, seed, tick, team } = state
  const friction = parameters.matchingFriction * markets.searchFriction
  const digitalFriction = parameters.digitalMatchingFriction * markets.searchFriction
  const { deposits, income, seller, count } = households
  const { price, inventory, adopter } = firms
  const { paid: sumPaid, wanted, unmatched } = sums
  const { numbers: budgets, luck: noted, paid: paidBy } = team.notes
  const words = pair
  const stream = streams.compare
  const sectors = goodsSectors
  const matchedSector = services
  const { from, to } = partOf(team, sectors)
  const inTeam = team.size > 1
  for (let h = 0; h < count; h++) {
    if (!inTeam) drawPair(seed, stream, h, tick)
    const chance = toUnit(inTeam ? noted[2 * h] : words[0])
    const luck = toUnit(inTeam ? noted[2 * h + 1] : words[1])
    const budget = inTeam ? budgets[h] : budgetOf(deposits[h], income[h], spending)
    hearOfSellers(state, h, chance, from, to)
    wanted[0] += budget
    let paid = 0
    for (let s = from; s < to; s++) {
      const f = seller[h * sectors + s]
      const money = budget * budgetShares[s]
      let part = 0
      if (f < 0 || budget <= 0) {
        // nobody to buy from, or nothing to buy with
      } else if (s === matchedSector && luck < (adopter[f] ? digitalFriction : friction)) {
        unmatched[0] += money
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
    sumPaid[0] += paid
    income[h] = 0
    deposits[h] -= paid
  }
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

/** Households pay what has been noted. */
function settle({ households, team }: State, sumPaid: Float64Array): void {
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
  for (let h = 0; h < count; h++) sumPaid[0] += payments[h]
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
