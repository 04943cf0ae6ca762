import { goodsSectors } from '../names.ts'

/** Of each household, for all members of a team: a number for any rule, and what purchases note. */
export interface Notes {
  numbers: Float64Array
  /** A random word. */
  luck: Uint32Array
  /** In which sector it compares sellers. */
  hears: Uint8Array
  /** What it pays: an entry of each household for each sector. */
  paid: Float64Array
}

/** A number, payments by sector, a word and a sector. */
const bytesOfNote = 8 * (1 + goodsSectors) + 4 + 1

/** Bytes of the notes on so many households. */
export const noteBytes = (households: number): number => bytesOfNote * households

/** Notes in memory from a byte on, a multiple of eight. */
export function placeNotes(households: number, memory: ArrayBufferLike, from: number): Notes {
  const at = (bytes: number) => from + bytes * households
  return {
    numbers: new Float64Array(memory, at(0), households),
    paid: new Float64Array(memory, at(8), goodsSectors * households),
    luck: new Uint32Array(memory, at(8 * (1 + goodsSectors)), households),
    hears: new Uint8Array(memory, at(8 * (1 + goodsSectors) + 4), households),
  }
}
