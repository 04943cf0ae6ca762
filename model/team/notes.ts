import { wordsAhead } from './draws-ahead.ts'

/** What members of a team note for each other: of each household a number for any rule, and what purchases need. */
export interface Notes {
  numbers: Float64Array
  /** Sums over households that the last member has made, see `sumOf`. */
  sums: Float64Array
  /** With which firms it finds no match in services, see markets/shared-comparisons.ts. */
  noMatch: Uint8Array
  /** Households that compare sellers, and this member's own of them, see markets/shared-comparisons.ts. */
  comparisons: Int32Array
  compared: Compared
  /** What households that are buying are to pay. */
  payments: Float64Array
  /** Of each firm, see markets/market-weights.ts. */
  marketWeights: Float64Array
  /** Of each firm, see agents/investment.ts. */
  investmentOrders: Float64Array
  /** Random words of each firm, stream by stream, see draws-ahead.ts. */
  wordsOfFirms: Uint32Array
}

/** Households and sectors of which this member has compared sellers, so many, and whom they had before. */
interface Compared {
  cells: Int32Array
  before: Int32Array
  count: number
}

/** Places of sums: of interest, and of transfers, that households are paid, and of what they would spend. */
export const sumOf = { interest: 0, transfers: 1, wanted: 2 } as const
const sumCount = 3

/** Households that a member of a team buys for before it passes them on to the next. */
export const purchasesAtATime = 512

/** Comparisons of sellers that a member makes at a time. */
export const comparisonsAtATime = 256

/** Blocks of so many that are on their way at a time, at most: as far as a member can be ahead of another. */
export const blocksOnTheirWay = (members: number): number => 4 * members

/** Households that are buying at a time, in a team. */
const buying = (members: number) => blocksOnTheirWay(members) * purchasesAtATime

/** Bytes of the notes of so many members. */
export const noteBytes = (households: number, firms: number, members: number): number =>
  8 * sumCount + 8 * buying(members) + (16 + 4 * wordsAhead) * firms + (8 + 4 + 1) * households

/** Notes in memory from a byte on, a multiple of eight. */
export function placeNotes(
  households: number,
  firms: number,
  members: number,
  memory: ArrayBufferLike,
  from: number,
): Notes {
  const payments = from + 8 * sumCount
  const marketWeights = payments + 8 * buying(members)
  const words = marketWeights + 16 * firms
  const numbers = words + 4 * wordsAhead * firms
  const comparisons = numbers + 8 * households
  return {
    sums: new Float64Array(memory, from, sumCount),
    payments: new Float64Array(memory, payments, buying(members)),
    marketWeights: new Float64Array(memory, marketWeights, firms),
    investmentOrders: new Float64Array(memory, marketWeights + 8 * firms, firms),
    wordsOfFirms: new Uint32Array(memory, words, wordsAhead * firms),
    numbers: new Float64Array(memory, numbers, households),
    comparisons: new Int32Array(memory, comparisons, households),
    noMatch: new Uint8Array(memory, comparisons + 4 * households, households),
    compared: { cells: new Int32Array(households), before: new Int32Array(households), count: 0 },
  }
}
