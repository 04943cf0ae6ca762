import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { skillCount } from '../names.ts'
import { drawPair, pair, toUnit } from '../random.ts'
import { total } from '../team/exchange.ts'
import { meet } from '../team/meet.ts'
import { partOf } from '../team/team.ts'

/**
 * Workers leave: by quits at the separation rate of their contract, and by layoffs, drawn among the staff of a class
 * so that exactly the number laid off goes (selection sampling: Knuth, TAOCP 2, 3.4.2 S), which takes all of that staff
 * in order; others decide each by himself.
 */
export function separate(state: State): void {
  const { households, firms, parameters, seed, tick, team } = state
  // Columns and constants by name once: looked up anew for each worker they cost as much as the draw.
  const { employer, skill, gig, wage, count } = households
  const { layoffs, staff } = firms
  const { gigSeparation, separationRate } = parameters
  const words = pair
  const stream = streams.separation
  const { from, to } = partOf(team, count)
  const toLayOff = layoffs.slice()
  /** Staff not yet asked. */
  const remaining = staff.slice()
  const left = new Int32Array(staff.length)
  const leavers: number[] = []
  for (let h = 0; h < count; h++) {
    const f = employer[h]
    if (f < 0) continue
    const own = h >= from && h < to
    const cell = f * skillCount + skill[h]
    const sampled = toLayOff[cell] > 0
    if (!(own || sampled)) continue
    drawPair(seed, stream, h, tick)
    const rate = gig[h] ? gigSeparation : separationRate
    let leaves = toUnit(words[0]) < rate
    if (sampled) {
      const asked = remaining[cell]--
      if (layoffs[cell] > 0 && toUnit(words[1]) * asked < layoffs[cell]) {
        layoffs[cell]--
        leaves = true
      }
    }
    if (!(leaves && own)) continue
    leavers.push(h)
    left[cell]++
  }
  // Only now, when all have read who works where.
  total(team, left)
  for (const h of leavers) {
    employer[h] = -1
    wage[h] = 0
  }
  for (let cell = 0; cell < left.length; cell++) staff[cell] -= left[cell]
  meet(team)
}
