import { meet } from './meet.ts'
import type { FirmsOfTeam } from './firms-of-team.ts'
import type { Team } from './team.ts'

type Column = Float64Array | Float32Array | Int32Array | Uint8Array

/**
 * Gives each member's part of the rows of columns to all. `cuts` are the first row of each member and, last, the number
 * of all; a column has one or more entries a row.
 */
export function shareRows({ team, cuts }: FirmsOfTeam, columns: readonly Column[]): void {
  if (team.size === 1) return
  const rows = cuts[team.size]
  pass(team, columns, (column, member) => {
    const width = column.length / rows
    return column.subarray(cuts[member] * width, cuts[member + 1] * width)
  })
}

/** Gives whole arrays of one member, the `owner`, to all. */
export function give(team: Team, owner: number, columns: readonly Column[]): void {
  if (team.size === 1) return
  pass(team, columns, (column, member) => (member === owner ? column : column.subarray(0, 0)))
}

/** Takes each entry of columns from the member that owns it. */
export function takeFromOwners(team: Team, owner: Uint8Array, columns: readonly Float64Array[]): void {
  if (team.size === 1) return
  const boxes = post(team, columns)
  let at = 0
  for (const column of columns) {
    const theirs = boxes.map((box) => new Float64Array(box.buffer, box.byteOffset + at, column.length))
    for (let i = 0; i < column.length; i++) column[i] = theirs[owner[i]][i]
    at += room(column)
  }
}

/** Adds up whole numbers of all members: their sum is exact in any order. */
export function total(team: Team, counts: Float64Array | Int32Array): void {
  if (team.size === 1) return
  const boxes = post(team, [counts])
  const whole = counts instanceof Int32Array
  counts.fill(0)
  for (const { buffer, byteOffset } of boxes) {
    const { length } = counts
    const theirs = whole ? new Int32Array(buffer, byteOffset, length) : new Float64Array(buffer, byteOffset, length)
    for (let i = 0; i < counts.length; i++) counts[i] += theirs[i]
  }
}

/** The lists of all members, one after the other. */
export function joinLists(team: Team, list: Int32Array): Int32Array {
  if (team.size === 1) return list
  const lengths = new Int32Array(team.size)
  lengths[team.member] = list.length
  total(team, lengths)
  const boxes = post(team, [list])
  const joined = new Int32Array(lengths.reduce((sum, length) => sum + length, 0))
  let at = 0
  boxes.forEach(({ buffer, byteOffset }, member) => {
    joined.set(new Int32Array(buffer, byteOffset, lengths[member]), at)
    at += lengths[member]
  })
  return joined
}

/** Puts the arrays into this member's box and waits for those of the others. */
function post(team: Team, columns: readonly Column[]): readonly Uint8Array[] {
  const boxes = openRound(team)
  const mine = boxes[team.member]
  let at = 0
  for (const column of columns) {
    const bytes = bytesOf(column)
    if (at + bytes.length > mine.length) throw new RangeError(`a box of ${mine.length} bytes is too small`)
    mine.set(bytes, at)
    at += room(column)
  }
  meet(team)
  return boxes
}

/** Passes on what `part` names of each column as this member's, and takes what it names as another's. */
function pass(team: Team, columns: readonly Column[], part: (column: Column, member: number) => Column): void {
  const boxes = post(
    team,
    columns.map((column) => part(column, team.member)),
  )
  boxes.forEach((box, member) => {
    if (member === team.member) return
    let at = 0
    for (const column of columns) {
      const theirs = part(column, member)
      bytesOf(theirs).set(box.subarray(at, at + theirs.byteLength))
      at += room(theirs)
    }
  })
}

/** Rounds come by turns: who fills a box has met all since the others read the last thing in it. */
function openRound(team: Team): readonly Uint8Array[] {
  team.turn = 1 - team.turn
  return team.boxes[team.turn]
}

const bytesOf = (column: Column) => new Uint8Array(column.buffer, column.byteOffset, column.byteLength)

/** Bytes that an array takes in a box, where each begins at a multiple of eight. */
const room = (column: Column) => Math.ceil(column.byteLength / 8) * 8
