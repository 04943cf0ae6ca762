import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { goodsSectors, services } from '../names.ts'
import { drawPair, pair, toUnit } from '../random.ts'
import { give, takeFromOwners } from '../team/exchange.ts'
import { meet } from '../team/meet.ts'
import { partOf } from '../team/team.ts'
import { budgetOf, type HouseholdPurchases, type Spending } from './household-budget.ts'
import { seekElsewhere } from './seek-elsewhere.ts'
import { compareSellers, sectorHeardOf } from './word-of-mouth.ts'

/**
 * Purchases of households by a team, to the bits of those in turn. A seller is of one sector, so that sectors do not see
 * each other: each member makes all purchases of its own sectors, in the order of households, and notes what is paid.
 */
export function shareHouseholdPurchases(
  state: State,
  budgetShares: Float64Array,
  spending: Spending,
): HouseholdPurchases {
  const { households, team } = state
  const { numbers } = team.notes
  const unmatched = new Float64Array(1)
  noteBudgets(state, spending)
  meet(team)
  const wanted = sumOf(numbers, households.count)
  buyInSectors(state, budgetShares, unmatched)
  gatherSales(state, unmatched)
  settle(state)
  meet(team)
  return { spent: sumOf(numbers, households.count), wanted, unmatched: unmatched[0] }
}

/** Notes of this member's part of the households what each spends, in which sector it hears of sellers, and its luck. */
function noteBudgets(state: State, spending: Spending): void {
  const { households, parameters, team, seed, tick } = state
  const { compareRate } = parameters
  const { deposits, income, count } = households
  const { numbers: budgets, luck, hears } = team.notes
  const words = pair
  const stream = streams.compare
  const { from, to } = partOf(team, count)
  for (let h = from; h < to; h++) {
    budgets[h] = Math.max(0, budgetOf(deposits[h], income[h], spending))
    drawPair(seed, stream, h, tick)
    hears[h] = sectorHeardOf(toUnit(words[0]), compareRate)
    luck[h] = words[1]
  }
}

/** All households compare sellers and buy in this member's sectors; what each is to pay is noted. */
function buyInSectors(state: State, budgetShares: Float64Array, unmatched: Float64Array): void {
  const { households, parameters, markets, firms, team } = state
  const friction = parameters.matchingFriction * markets.searchFriction
  const digitalFriction = parameters.digitalMatchingFriction * markets.searchFriction
  const { seller, count } = households
  const { price, inventory, adopter } = firms
  const { numbers: budgets, luck, hears, paid } = team.notes
  const sectors = goodsSectors
  const matchedSector = services
  const { from, to } = partOf(team, sectors)
  for (let h = 0; h < count; h++) {
    const budget = budgets[h]
    const sector = hears[h]
    if (sector >= from && sector < to) compareSellers(state, h, sector)
    for (let s = from; s < to; s++) {
      const f = seller[h * sectors + s]
      const money = budget * budgetShares[s]
      const note = s * count + h
      // Written in each branch: a variable that holds now a number, now what a call returns, is an object to V8.
      if (f < 0 || budget <= 0) paid[note] = 0
      else if (s === matchedSector && toUnit(luck[h]) < (adopter[f] ? digitalFriction : friction)) {
        unmatched[0] += money
        paid[note] = 0
      } else {
        const left = inventory[f] - money / price[f]
        if (left >= 0) {
          inventory[f] = left
          paid[note] = money
        } else paid[note] = seekElsewhere(state, h, s, f, money)
      }
    }
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

/** This member's part of the households pays what has been noted, and notes the sum of each. */
function settle({ households, team }: State): void {
  const { deposits, income, count } = households
  const { numbers: payments, paid } = team.notes
  const { from, to } = partOf(team, count)
  for (let h = from; h < to; h++) {
    let sum = 0
    for (let s = 0; s < goodsSectors; s++) sum += paid[s * count + h]
    payments[h] = sum
    income[h] = 0
    deposits[h] -= sum
  }
}

function sumOf(numbers: Float64Array, count: number): number {
  let sum = 0
  for (let i = 0; i < count; i++) sum += numbers[i]
  return sum
}
