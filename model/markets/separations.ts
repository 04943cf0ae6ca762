import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { skillCount } from '../names.ts'
import { drawPair, pair, toUnit, uniform } from '../random.ts'
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
  const sampled: number[] = []
  quit(state, sampled, left)
  total(team, left)
  const sample = joinLists(team, sampled)
  if (team.member > 0) return
  layOff(state, sample, left)
  for (let cell = 0; cell < left.length; cell++) staff[cell] -= left[cell]
}

/**
 * Who quits, at the separation rate of his contract, is counted by firm and class; but who is among staff of which some
 * are laid off is listed in `sampled`.
 */
function quit(state: State, sampled: number[], left: Int32Array): void {
  const { households, firms, parameters, seed, tick, team } = state
  // Columns and constants by name once: looked up anew for each worker they cost as much as the draw.
  const { employer, skill, gig, wage, count } = households
  const { layoffs } = firms
  const { gigSeparation, separationRate } = parameters
  const stream = streams.separation
  const { from, to } = partOf(team, count)
  for (let h = from; h < to; h++) {
    const f = employer[h]
    if (f < 0) continue
    const cell = f * skillCount + skill[h]
    if (layoffs[cell] > 0) sampled.push(h)
    else if (uniform(seed, stream, h, tick) < (gig[h] ? gigSeparation : separationRate)) {
      employer[h] = -1
      wage[h] = 0
      left[cell]++
    }
  }
}

/**
 * Layoffs are drawn among the staff of a class so that exactly the number laid off goes (selection sampling: Knuth,
 * TAOCP 2, 3.4.2 S); others of that staff may quit. Adds who leaves to those that have `left`.
 */
function layOff(state: State, sampled: Int32Array, left: Int32Array): void {
  const { households, firms, parameters, seed, tick } = state
  const { employer, skill, gig, wage } = households
  const { layoffs, staff } = firms
  const { gigSeparation, separationRate } = parameters
  const words = pair
  /** Staff not yet asked. */
  const remaining = staff.slice()
  for (const h of sampled) {
    const cell = employer[h] * skillCount + skill[h]
    drawPair(seed, streams.separation, h, tick)
    const asked = remaining[cell]--
    const laidOff = layoffs[cell] > 0 && toUnit(words[1]) * asked < layoffs[cell]
    if (laidOff) layoffs[cell]--
    if (!laidOff && toUnit(words[0]) >= (gig[h] ? gigSeparation : separationRate)) continue
    employer[h] = -1
    wage[h] = 0
    left[cell]++
  }
}
