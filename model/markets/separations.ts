import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { skillCount } from '../names.ts'
import { drawPair, pair, toUnit } from '../random.ts'
import { joinLists, total } from '../team/exchange.ts'
import { partOf } from '../team/team.ts'

/**
 * Workers leave, by quits and by layoffs. In a team each member asks a part of the workers who quits; the first draws
 * layoffs, and alone knows afterwards who is on the staff.
 */
export function separate(state: State): void {
  const { firms, team } = state
  const { staff } = firms
  const left = new Int32Array(staff.length)
  const sampled = quit(state, left)
  total(team, left)
  const sample = joinLists(team, sampled)
  if (team.member > 0) return
  layOff(state, sample, left)
  for (let cell = 0; cell < left.length; cell++) staff[cell] -= left[cell]
}

/** What is listed of a worker among whose colleagues some are laid off: himself, and his two random words. */
const entry = { worker: 0, quits: 1, laidOff: 2, size: 3 } as const

/**
 * Who quits, at the separation rate of his contract, is counted by firm and class; but staff of which some are laid off
 * are listed, see `entry`, and asked later.
 */
function quit(state: State, left: Int32Array): Int32Array {
  const { households, firms, parameters, seed, tick, team } = state
  // Columns and constants by name once: looked up anew for each worker they cost as much as the draw.
  const { employer, skill, gig, wage, count } = households
  const { layoffs } = firms
  const { gigSeparation, separationRate } = parameters
  const stream = streams.separation
  const words = pair
  const listed = new Int32Array(entry.size * staffWithLayoffs(state))
  let end = 0
  const { from, to } = partOf(team, count)
  for (let h = from; h < to; h++) {
    const f = employer[h]
    if (f < 0) continue
    const cell = f * skillCount + skill[h]
    drawPair(seed, stream, h, tick)
    if (layoffs[cell] > 0) {
      listed[end + entry.worker] = h
      listed[end + entry.quits] = words[0]
      listed[end + entry.laidOff] = words[1]
      end += entry.size
    } else if (toUnit(words[0]) < (gig[h] ? gigSeparation : separationRate)) {
      employer[h] = -1
      wage[h] = 0
      left[cell]++
    }
  }
  return listed.subarray(0, end)
}

function staffWithLayoffs({ firms }: State): number {
  const { layoffs, staff } = firms
  let all = 0
  for (let cell = 0; cell < staff.length; cell++) if (layoffs[cell] > 0) all += staff[cell]
  return all
}

/**
 * Layoffs are drawn among the staff of a class so that exactly the number laid off goes (selection sampling: Knuth,
 * TAOCP 2, 3.4.2 S); others of that staff may quit. Adds who leaves to those that have `left`.
 */
function layOff({ households, firms, parameters }: State, listed: Int32Array, left: Int32Array): void {
  const { employer, skill, gig, wage } = households
  const { layoffs, staff } = firms
  const { gigSeparation, separationRate } = parameters
  /** Staff not yet asked. */
  const remaining = staff.slice()
  for (let i = 0; i < listed.length; i += entry.size) {
    const h = listed[i + entry.worker]
    const cell = employer[h] * skillCount + skill[h]
    const asked = remaining[cell]--
    const laidOff = layoffs[cell] > 0 && toUnit(listed[i + entry.laidOff] >>> 0) * asked < layoffs[cell]
    if (laidOff) layoffs[cell]--
    if (!laidOff && toUnit(listed[i + entry.quits] >>> 0) >= (gig[h] ? gigSeparation : separationRate)) continue
    employer[h] = -1
    wage[h] = 0
    left[cell]++
  }
}
