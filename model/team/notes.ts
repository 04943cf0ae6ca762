import { wordsAhead } from './draws-ahead.ts'

/** What members of a team note for each other: of each household a number for any rule, and what purchases need. */
export interface Notes {
  numbers: Float64Array
  /** Sums over households that the last member has made, see `sumOf`. */
  sums: Float64Array
  /** A random word. */
  luck: Uint32Array
  /** In which sector it compares sellers. */
  hears: Uint8Array
  /** Of households that are buying: what each would spend, and what it is to pay. */
  budgets: Float64Array
  payments: Float64Array
  /** Of each firm, see markets/market-weights.ts. */
  marketWeights: Float64Array
  /** Of each firm, see agents/investment.ts. */
  investmentOrders: Float64Array
  /** Random words of each firm, stream by stream, see draws-ahead.ts. */
  wordsOfFirms: Uint32Array
}

/** Places of sums: of interest, and of transfers, that households are paid. */
export const sumOf = { interest: 0, transfers: 1 } as const
const sumCount = 2

/** Households that a member of a team buys for before it passes them on to the next. */
export const purchasesAtATime = 512

/** Blocks of so many that are on their way at a time, at most: as far as a member can be ahead of another. */
export const blocksOnTheirWay = (members: number): number => 4 * members

/** Households that are buying at a time, in a team. */
const buying = (members: number) => blocksOnTheirWay(members) * purchasesAtATime

/** Bytes of the notes of so many members. */
export const noteBytes = (households: number, firms: number, members: number): number =>
  8 * sumCount + 2 * 8 * buying(members) + (16 + 4 * wordsAhead) * firms + (8 + 4 + 1) * households

/** Notes in memory from a byte on, a multiple of eight. */
export function placeNotes(
  households: number,
  firms: number,
  members: number,
  memory: ArrayBufferLike,
  from: number,
): Notes {
  const atOnce = buying(members)
  const budgets = from + 8 * sumCount
  const marketWeights = budgets + 2 * 8 * atOnce
  const words = marketWeights + 16 * firms
  const numbers = words + 4 * wordsAhead * firms
  return {
    sums: new Float64Array(memory, from, sumCount),
    budgets: new Float64Array(memory, budgets, atOnce),
    payments: new Float64Array(memory, budgets + 8 * atOnce, atOnce),
    marketWeights: new Float64Array(memory, marketWeights, firms),
    investmentOrders: new Float64Array(memory, marketWeights + 8 * firms, firms),
    wordsOfFirms: new Uint32Array(memory, words, wordsAhead * firms),
    numbers: new Float64Array(memory, numbers, households),
    luck: new Uint32Array(memory, numbers + 8 * households, households),
    hears: new Uint8Array(memory, numbers + 12 * households, households),
  }
}
