import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { goodsSectors, services } from '../names.ts'
import { drawPair, pair, toUnit } from '../random.ts'
import { takeFromOwners } from '../team/exchange.ts'
import { meet } from '../team/meet.ts'
import { blocksOnTheirWay, purchasesAtATime } from '../team/notes.ts'
import { awaitPieces, report } from '../team/relay.ts'
import { partOf } from '../team/team.ts'
import { budgetOf, type HouseholdPurchases, type Spending } from './household-budget.ts'
import { seekElsewhere } from './seek-elsewhere.ts'
import { compareSellers, sectorHeardOf } from './word-of-mouth.ts'

/** Sums of a member over all households: what they would spend, what they pay, and services that found no match. */
type Sums = Float64Array
const place = { wanted: 0, spent: 1, unmatched: 2 } as const

/**
 * Purchases of households by a team, to the bits of those in turn. A seller is of one sector, so that sectors do not see
 * each other: each member makes all purchases of its own sectors, in the order of households, and passes blocks of
 * households on to the next, who adds to what they are to pay; they come back to the first, who has reckoned their budgets
 * and has them pay.
 */
export function shareHouseholdPurchases(
  state: State,
  budgetShares: Float64Array,
  spending: Spending,
): HouseholdPurchases {
  const { households, team } = state
  const { member, size } = team
  const blocks = Math.ceil(households.count / purchasesAtATime)
  const { from, to } = partOf(team, goodsSectors)
  const sums: Sums = new Float64Array(3)
  const before = member > 0 ? member - 1 : size - 1
  const onTheirWay = blocksOnTheirWay(size)
  report(team, 0)
  meet(team)
  for (let number = 0; number < blocks; number++) {
    // The first has room for a block where an earlier one has come back; to the others a block comes from the one before.
    if (member === 0 && number >= onTheirWay) settleReturned(state, number - onTheirWay, before)
    else if (member > 0) awaitPieces(team, before, number + 1)
    const block = blockOf(state, number)
    if (member === 0) noteBudgets(state, spending, block, sums)
    for (let s = from; s < to; s++) buyInSector(state, s, budgetShares[s], block, sums)
    if (member === size - 1) sumPayments(state, block, sums)
    report(team, number + 1)
  }
  if (member === 0) {
    for (let number = Math.max(0, blocks - onTheirWay); number < blocks; number++) settleReturned(state, number, before)
  }
  gatherSales(state, sums)
  return { spent: sums[place.spent], wanted: sums[place.wanted], unmatched: sums[place.unmatched] }
}

/** Households `first` to `end` - 1, of whom each has its note so many entries on. */
interface Block {
  first: number
  end: number
  note: number
}

/** Blocks on their way take turns in the notes. */
function blockOf({ households, team }: State, number: number): Block {
  const first = number * purchasesAtATime
  const end = Math.min(first + purchasesAtATime, households.count)
  return { first, end, note: (number % blocksOnTheirWay(team.size)) * purchasesAtATime - first }
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

/** Notes what the households of a block would spend, and that they owe nothing yet. */
function noteBudgets({ households, team }: State, spending: Spending, { first, end, note }: Block, sums: Sums): void {
  const { deposits, income } = households
  const { budgets, payments } = team.notes
  for (let h = first; h < end; h++) {
    const budget = Math.max(0, budgetOf(deposits[h], income[h], spending))
    budgets[note + h] = budget
    payments[note + h] = 0
    sums[place.wanted] += budget
  }
}

/** The households of a block compare sellers of sector s and buy there with `share` of their budgets. */
function buyInSector(state: State, s: number, share: number, { first, end, note }: Block, sums: Sums): void {
  const { households, parameters, markets, firms, team } = state
  const mayFail = s === services
  const friction = parameters.matchingFriction * markets.searchFriction
  const digitalFriction = parameters.digitalMatchingFriction * markets.searchFriction
  const { seller } = households
  const { price, inventory, adopter } = firms
  const { luck, hears, budgets, payments } = team.notes
  const sectors = goodsSectors
  for (let h = first; h < end; h++) {
    if (hears[h] === s) compareSellers(state, h, s)
    const budget = budgets[note + h]
    const f = seller[h * sectors + s]
    if (f < 0 || budget <= 0) continue
    const money = budget * share
    if (mayFail && toUnit(luck[h]) < (adopter[f] ? digitalFriction : friction)) {
      sums[place.unmatched] += money
      continue
    }
    const left = inventory[f] - money / price[f]
    if (left >= 0) {
      inventory[f] = left
      payments[note + h] += money
    } else payments[note + h] += seekElsewhere(state, h, s, f, money)
  }
}

/** Sums up what the households of a block owe in all. */
function sumPayments({ team }: State, { first, end, note }: Block, sums: Sums): void {
  const { payments } = team.notes
  let all = sums[place.spent]
  for (let h = first; h < end; h++) all += payments[note + h]
  sums[place.spent] = all
}

/** Households of a block that the `last` member has done pay what they owe. */
function settleReturned(state: State, number: number, last: number): void {
  const { households, team } = state
  awaitPieces(team, last, number + 1)
  const { first, end, note } = blockOf(state, number)
  const { deposits, income } = households
  const { payments } = team.notes
  for (let h = first; h < end; h++) {
    const owed = payments[note + h]
    income[h] = 0
    deposits[h] -= owed
  }
}

/** Gives all members of a team what each has sold in its sectors, and its sums. */
function gatherSales({ team, firms }: State, sums: Sums): void {
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
  const ownerOfSum = new Uint8Array(sums.length)
  ownerOfSum[place.spent] = team.size - 1
  ownerOfSum[place.unmatched] = ownerOf[services]
  takeFromOwners(team, ownerOfSum, [sums])
}
