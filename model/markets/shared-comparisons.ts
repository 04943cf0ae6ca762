import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { goodsSectors } from '../names.ts'
import { drawPair, pair, toUnit } from '../random.ts'
import { comparisonsAtATime } from '../team/notes.ts'
import { partOf } from '../team/team.ts'
import { compareByWords, comparisonWords, drawComparison, householdHeardOf, sectorHeardOf } from './word-of-mouth.ts'

/** The part of households of which a member draws who compares: the first is busy with the search for work. */
const partDrawn = ({ households, team }: State, member: number) =>
  partOf({ member: member - 1, size: team.size - 1 }, households.count)

/**
 * Draws for this member's part of households who compares sellers, in which sector, and who finds no match in services,
 * with a firm that has not adopted (1) and with one that has (2): they depend on nothing but the quarter. Who compares is
 * listed by household and sector, up to an entry below zero.
 */
export function drawComparisons(state: State): void {
  const { parameters, markets, team, seed, tick } = state
  const { compareRate } = parameters
  const friction = parameters.matchingFriction * markets.searchFriction
  const digitalFriction = parameters.digitalMatchingFriction * markets.searchFriction
  const { noMatch, comparisons } = team.notes
  const words = pair
  const stream = streams.compare
  const sectors = goodsSectors
  const { from, to } = partDrawn(state, team.member)
  let end = from
  for (let h = from; h < to; h++) {
    drawPair(seed, stream, h, tick)
    const luck = toUnit(words[1])
    noMatch[h] = (luck < friction ? 1 : 0) + (luck < digitalFriction ? 2 : 0)
    const chance = toUnit(words[0])
    if (chance < compareRate) comparisons[end++] = h * sectors + sectorHeardOf(chance, compareRate)
  }
  if (end < to) comparisons[end] = -1
}

/**
 * Households compare sellers in this member's sectors, before any of them buys: prices stand for the quarter, so that only
 * who asks another household for a seller has to know whom that one had before, see `sellerAtTurn`.
 */
export function compareAhead(state: State): void {
  const { households, team } = state
  const { seller, count } = households
  const { cells, before } = team.notes.compared
  const sectors = goodsSectors
  const own = listOwn(state)
  team.notes.compared.count = own
  const words = new Uint32Array(comparisonWords.size * comparisonsAtATime)
  for (let first = 0; first < own; first += comparisonsAtATime) {
    const here = Math.min(comparisonsAtATime, own - first)
    for (let i = 0; i < here; i++)
      drawComparison(state, Math.floor(cells[first + i] / sectors), words, comparisonWords.size * i)
    // Whose sellers will be asked for is far apart in memory. Read at once, and then overwritten, they are near when asked for.
    for (let i = 0; i < here; i++) {
      const s = cells[first + i] % sectors
      before[first + i] =
        seller[householdHeardOf(words[comparisonWords.size * i + comparisonWords.whom], count) * sectors + s]
    }
    for (let i = 0; i < here; i++) before[first + i] = seller[cells[first + i]]
    for (let i = 0; i < here; i++) {
      const cell = cells[first + i]
      compareByWords(state, Math.floor(cell / sectors), cell % sectors, words, comparisonWords.size * i)
    }
  }
}

/** Lists the comparisons in this member's sectors; returns how many. */
function listOwn(state: State): number {
  const { team } = state
  const { comparisons, compared } = team.notes
  const { from, to } = partOf(team, goodsSectors)
  const { cells } = compared
  const sectors = goodsSectors
  let own = 0
  for (let member = 1; member < team.size; member++) {
    const part = partDrawn(state, member)
    for (let i = part.from; i < part.to && comparisons[i] >= 0; i++) {
      const s = comparisons[i] % sectors
      cells[own] = comparisons[i]
      if (s >= from && s < to) own++
    }
  }
  return own
}

/** The seller that household `asked` has in sector s, one of this member's, when it is household h's turn to buy. */
export function sellerAtTurn({ households, team }: State, h: number, asked: number, s: number): number {
  const cell = asked * goodsSectors + s
  if (asked <= h) return households.seller[cell]
  const { cells, before, count } = team.notes.compared
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (cells[middle] < cell) low = middle + 1
    else high = middle
  }
  return low < count && cells[low] === cell ? before[low] : households.seller[cell]
}
