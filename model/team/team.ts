import type { Notes } from './notes.ts'

// One economy on several threads. Each member of a team runs the whole schedule on an economy of its own, and all come to
// the same bits: what a rule does agent by agent is divided, and each member's part goes to the others before anybody
// reads it; what depends on an order every member does in full in that order, or one does for all, as the search for work
// and the books, while the others do what has nothing to do with it. Which rules are whose: ODD.md, section 3.
// Columns of households lie in memory that all members share, as they are nearly all of an economy; the rest is each
// member's own. So no result can depend on how many members there are, nor on how fast they are.

/** A member of a team and what it shares with the others. */
export interface Team {
  /** Number of this member, from 0 on. */
  readonly member: number
  readonly size: number
  /** Words on which members wait for each other, see meet.ts. */
  readonly signals: Int32Array
  /** Looks at them before this member goes to sleep. */
  readonly patience: number
  /** Two rounds of one box a member, used by turns, for what is passed on, see exchange.ts. */
  readonly boxes: readonly (readonly Uint8Array[])[]
  /** The round of boxes to be used next. */
  turn: number
  /** Which firms are whose where machines are reckoned with, and since which tick, see firms-of-team.ts. */
  readonly machines: { tick: number; cuts: readonly number[] }
  /** Parts of shared work that were taken before the next, those asked for in vain too, see parts.ts. */
  partsBefore: number
  /** How many of them from the end. */
  fromEndBefore: number
  /** Shared memory for the columns of households. */
  readonly memory: ArrayBufferLike
  /** Shared room for what the members of a team find out for one another in the middle of a rule. */
  readonly notes: Notes
}

/** The team of an economy that one thread moves: it notes nothing. */
export function alone(): Team {
  const memory = new ArrayBuffer(0)
  const notes = {
    numbers: new Float64Array(0),
    sums: new Float64Array(0),
    noMatch: new Uint8Array(0),
    comparisons: new Int32Array(0),
    compared: { cells: new Int32Array(0), before: new Int32Array(0), count: 0 },
    payments: new Float64Array(0),
    marketWeights: new Float64Array(0),
    investmentOrders: new Float64Array(0),
    wordsOfFirms: new Uint32Array(0),
  }
  return {
    member: 0,
    size: 1,
    signals: new Int32Array(0),
    patience: 0,
    boxes: [],
    turn: 0,
    machines: undivided(),
    partsBefore: 0,
    fromEndBefore: 0,
    memory,
    notes,
  }
}

/** No firm is anybody's yet. */
export const undivided = (): Team['machines'] => ({ tick: -1, cuts: [] })

/** The first agent of this member's part of `count`, and the first after it. */
export function partOf({ member, size }: Pick<Team, 'member' | 'size'>, count: number): { from: number; to: number } {
  return { from: Math.floor((count * member) / size), to: Math.floor((count * (member + 1)) / size) }
}
