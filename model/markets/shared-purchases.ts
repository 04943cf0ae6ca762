import type { State } from '../agents/state.ts'
import { goodsSectors, services } from '../names.ts'
import { takeFromOwners } from '../team/exchange.ts'
import { meet } from '../team/meet.ts'
import { blocksOnTheirWay, purchasesAtATime, sumOf } from '../team/notes.ts'
import { awaitPieces, report } from '../team/relay.ts'
import { partOf } from '../team/team.ts'
import { budgetOf, type HouseholdPurchases, spendingOf } from './household-budget.ts'
import { buyAtBoth, whomToAsk } from './seek-elsewhere.ts'
import { compareAhead, sellerAtTurn } from './shared-comparisons.ts'

/** Sums of a member over all households: what they pay, and services that found no match. */
type Sums = Float64Array
const place = { spent: 0, unmatched: 1 } as const

/**
 * Purchases of households by a team, to the bits of those in turn. A seller is of one sector, so that sectors do not see
 * each other: each member makes all purchases of its own sectors, in the order of households, and passes blocks of
 * households on to the next, who adds to what they are to pay; they come back to the first, who has them pay. Comparisons of sellers come before, see shared-comparisons.ts.
 */
export function shareHouseholdPurchases(state: State, budgetShares: Float64Array): HouseholdPurchases {
  const { households, team } = state
  const { member, size } = team
  const blocks = Math.ceil(households.count / purchasesAtATime)
  const { from, to } = partOf(team, goodsSectors)
  const sums: Sums = new Float64Array(2)
  const before = member > 0 ? member - 1 : size - 1
  const onTheirWay = blocksOnTheirWay(size)
  compareAhead(state)
  report(team, 0)
  meet(team)
  for (let number = 0; number < blocks; number++) {
    // The first has room for a block where an earlier one has come back; to the others a block comes from the one before.
    if (member === 0 && number >= onTheirWay) settleReturned(state, number - onTheirWay, before, sums)
    else if (member > 0) awaitPieces(team, before, number + 1)
    const block = blockOf(state, number)
    if (member === 0) oweNothing(state, block)
    for (let s = from; s < to; s++) buyInSector(state, s, budgetShares[s], block, sums)
    report(team, number + 1)
  }
  if (member === 0) {
    for (let number = Math.max(0, blocks - onTheirWay); number < blocks; number++)
      settleReturned(state, number, before, sums)
  }
  gatherSales(state, sums)
  return { spent: sums[place.spent], wanted: team.notes.sums[sumOf.wanted], unmatched: sums[place.unmatched] }
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

/** Notes what each household would spend, and what all would: the last member does, while the first buys inputs. */
export function noteBudgets(state: State): void {
  const { households, team } = state
  const { deposits, income, count } = households
  const { numbers: budgets, sums } = team.notes
  const spending = spendingOf(state)
  let wanted = 0
  for (let h = 0; h < count; h++) {
    const budget = Math.max(0, budgetOf(deposits[h], income[h], spending))
    budgets[h] = budget
    wanted += budget
  }
  sums[sumOf.wanted] = wanted
}

/** The households of a block buy in sector s with `share` of their budgets. */
function buyInSector(state: State, s: number, share: number, { first, end, note }: Block, sums: Sums): void {
  const { households, firms, team } = state
  const mayFail = s === services
  const { seller } = households
  const { price, inventory, adopter } = firms
  const { noMatch, numbers: budgets, payments } = team.notes
  const sectors = goodsSectors
  for (let h = first; h < end; h++) {
    const budget = budgets[h]
    const f = seller[h * sectors + s]
    if (f < 0 || budget <= 0) continue
    const money = budget * share
    if (mayFail && (noMatch[h] >> adopter[f]) & 1) {
      sums[place.unmatched] += money
      continue
    }
    const left = inventory[f] - money / price[f]
    if (left >= 0) {
      inventory[f] = left
      payments[note + h] += money
    } else {
      const other = sellerAtTurn(state, h, whomToAsk(state, h, s), s)
      payments[note + h] += buyAtBoth(state, f, other, money)
    }
  }
}

/** Households of a block owe nothing yet. */
function oweNothing({ team }: State, { first, end, note }: Block): void {
  team.notes.payments.fill(0, note + first, note + end)
}

/** Households of a block that the `last` member has done pay what they owe, which is summed up. */
function settleReturned(state: State, number: number, last: number, sums: Sums): void {
  const { households, team } = state
  awaitPieces(team, last, number + 1)
  const { first, end, note } = blockOf(state, number)
  const { deposits, income } = households
  const { payments } = team.notes
  let spent = sums[place.spent]
  for (let h = first; h < end; h++) {
    const owed = payments[note + h]
    spent += owed
    income[h] = 0
    deposits[h] -= owed
  }
  sums[place.spent] = spent
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
  ownerOfSum[place.unmatched] = ownerOf[services]
  takeFromOwners(team, ownerOfSum, [sums])
}
