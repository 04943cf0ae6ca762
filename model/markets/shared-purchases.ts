import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { sum } from '../math/sum.ts'
import { goodsSectors, services } from '../names.ts'
import { drawPair, pair, toUnit } from '../random.ts'
import { give, takeFromOwners } from '../team/exchange.ts'
import { meet } from '../team/meet.ts'
import { purchasesAtATime } from '../team/notes.ts'
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
  let wanted = 0
  for (let first = 0; first < households.count; first += purchasesAtATime) {
    const block = { first, end: Math.min(first + purchasesAtATime, households.count) }
    noteBudgets(state, spending, block)
    meet(team)
    for (let h = block.first; h < block.end; h++) wanted += numbers[h]
    buyInSectors(state, budgetShares, block, unmatched)
    meet(team)
    settle(state, block)
  }
  meet(team)
  gatherSales(state, unmatched)
  return { spent: sum(numbers), wanted, unmatched: unmatched[0] }
}

/** Households `first` to `end` - 1: those that buy before the next do, so that what is noted of them stays at hand. */
interface Block {
  first: number
  end: number
}

/** This member's part of a block. */
function ownPart({ team }: State, { first, end }: Block): Block {
  const { from, to } = partOf(team, end - first)
  return { first: first + from, end: first + to }
}

/**
 * Draws for all households, divided among all members but the first, in which sector each hears of sellers and its luck in
 * services: they depend on nothing but the quarter, and are made while the first is busy with the search for work.
 */
export function drawComparisons({ households, parameters, team, seed, tick }: State): void {
  const { compareRate } = parameters
  const { luck, hears } = team.notes
  const words = pair
  const stream = streams.compare
  const { from, to } = partOf({ member: team.member - 1, size: team.size - 1 }, households.count)
  for (let h = from; h < to; h++) {
    drawPair(seed, stream, h, tick)
    hears[h] = sectorHeardOf(toUnit(words[0]), compareRate)
    luck[h] = words[1]
  }
}

/** Notes what each of this member's part of the households spends. */
function noteBudgets(state: State, spending: Spending, block: Block): void {
  const { deposits, income } = state.households
  const { numbers: budgets } = state.team.notes
  const { first, end } = ownPart(state, block)
  for (let h = first; h < end; h++) budgets[h] = Math.max(0, budgetOf(deposits[h], income[h], spending))
}

/** All households compare sellers and buy in this member's sectors; what each is to pay is noted. */
function buyInSectors(state: State, budgetShares: Float64Array, { first, end }: Block, unmatched: Float64Array): void {
  const { households, parameters, markets, firms, team } = state
  const friction = parameters.matchingFriction * markets.searchFriction
  const digitalFriction = parameters.digitalMatchingFriction * markets.searchFriction
  const { seller } = households
  const { price, inventory, adopter } = firms
  const { numbers: budgets, luck, hears, paid } = team.notes
  const sectors = goodsSectors
  const matchedSector = services
  const { from, to } = partOf(team, sectors)
  for (let h = first; h < end; h++) {
    const budget = budgets[h]
    const sector = hears[h]
    if (sector >= from && sector < to) compareSellers(state, h, sector)
    for (let s = from; s < to; s++) {
      const f = seller[h * sectors + s]
      const money = budget * budgetShares[s]
      const note = s * purchasesAtATime + h - first
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
function settle(state: State, block: Block): void {
  const { deposits, income } = state.households
  const { numbers: payments, paid } = state.team.notes
  const { first, end } = ownPart(state, block)
  for (let h = first; h < end; h++) {
    let owed = 0
    for (let s = 0; s < goodsSectors; s++) owed += paid[s * purchasesAtATime + h - block.first]
    payments[h] = owed
    income[h] = 0
    deposits[h] -= owed
  }
}
