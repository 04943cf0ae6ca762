import { goodsSectors } from '../names.ts'

/** Of each household, for all members of a team: a number for any rule, and what purchases note. */
export interface Notes {
  numbers: Float64Array
  /** A random word. */
  luck: Uint32Array
  /** In which sector it compares sellers. */
  hears: Uint8Array
  /** What it pays in each sector: an entry for each of those that buy at a time. */
  paid: Float64Array
}

/** Households that buy at a time. */
export const purchasesAtATime = 8192

/** Bytes of the notes on so many households: payments; a number, a word and a sector for each. */
export const noteBytes = (households: number): number => bytesOfPayments + (8 + 4 + 1) * households

const bytesOfPayments = 8 * goodsSectors * purchasesAtATime

/** Notes in memory from a byte on, a multiple of eight. */
export function placeNotes(households: number, memory: ArrayBufferLike, from: number): Notes {
  const at = (bytes: number) => from + bytesOfPayments + bytes * households
  return {
    paid: new Float64Array(memory, from, goodsSectors * purchasesAtATime),
    numbers: new Float64Array(memory, at(0), households),
    luck: new Uint32Array(memory, at(8), households),
    hears: new Uint8Array(memory, at(12), households),
  }
}
