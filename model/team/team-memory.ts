import { columnBytes, placeColumns } from '../agents/columns.ts'
import { householdColumns } from '../agents/households.ts'
import type { State } from '../agents/state.ts'
import type { Parameters } from '../parameters.ts'
import { householdCount } from '../start/household-count.ts'
import { looks, meet, signalCount } from './meet.ts'
import { noteBytes, placeNotes } from './notes.ts'
import { type Team, undivided } from './team.ts'

/** Memory of a team, to be handed to each of its threads. */
export interface TeamMemory {
  size: number
  /** See meet.ts. */
  patience: number
  households: number
  firms: number
  /** Bytes of a box. */
  box: number
  signals: SharedArrayBuffer
  boxes: SharedArrayBuffer
  memory: SharedArrayBuffer
}

/** Bytes of a firm, and of a household, that members pass on at once, at most, and of what is neither's. */
const boxBytes = { firm: 256, household: 12, other: 65536 }

/** What `size` threads share that move one economy of these parameters on so many processors. */
export function teamMemory(parameters: Parameters, size: number, processors: number): TeamMemory {
  const { firms } = parameters
  const households = householdCount(parameters)
  const box = 8 * Math.ceil((boxBytes.firm * firms + boxBytes.household * households + boxBytes.other) / 8)
  return {
    size,
    patience: size <= processors ? looks.ownProcessor : looks.shared,
    households,
    firms,
    box,
    signals: new SharedArrayBuffer(signalCount(size) * Int32Array.BYTES_PER_ELEMENT),
    boxes: new SharedArrayBuffer(2 * size * box),
    memory: new SharedArrayBuffer(columnBytes(householdColumns, households) + noteBytes(households, firms, size)),
  }
}

/** A place in the team whose memory this is. */
export function joinTeam(
  { size, patience, households, firms, box, signals, boxes, memory }: TeamMemory,
  member: number,
): Team {
  const round = (n: number) =>
    Array.from({ length: size }, (_, owner) => new Uint8Array(boxes, (n * size + owner) * box, box))
  return {
    member,
    size,
    signals: new Int32Array(signals),
    patience,
    boxes: [round(0), round(1)],
    turn: 0,
    machines: undivided(),
    partsBefore: 0,
    fromEndBefore: 0,
    memory,
    notes: placeNotes(households, firms, size, memory, columnBytes(householdColumns, households)),
  }
}

/** Puts an economy that each member has made for itself into the hands of the team: households move to shared memory. */
export function enterTeam(state: State, team: Team): void {
  state.team = team
  if (team.size === 1) return
  const { households } = state
  const shared = placeColumns(householdColumns, households.count, team.memory)
  if (team.member === 0) {
    for (const name of Object.keys(householdColumns) as (keyof typeof householdColumns)[]) {
      shared[name].set(households[name])
    }
  }
  state.households = shared
  meet(team)
}
