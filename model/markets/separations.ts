import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { skillCount } from '../names.ts'
import { drawPair, pair, toUnit } from '../random.ts'

/**
 * Workers leave: by quits at the separation rate of their contract, and by layoffs, drawn among the staff of a class
 * so that exactly the number laid off goes (selection sampling: Knuth, TAOCP 2, 3.4.2 S).
 * `remaining` starts as the staff not yet asked, by firm and class.
 */
export function separate(state: State, remaining: Int32Array): void {
  const { households, firms, parameters, seed, tick } = state
  remaining.set(firms.staff)
  for (let h = 0; h < households.count; h++) {
    const f = households.employer[h]
    if (f < 0) continue
    const cell = f * skillCount + households.skill[h]
    drawPair(seed, streams.separation, h, tick)
    const asked = remaining[cell]--
    const laidOff = firms.layoffs[cell] > 0 && toUnit(pair[1]) * asked < firms.layoffs[cell]
    if (laidOff) firms.layoffs[cell]--
    const rate = households.gig[h] ? parameters.gigSeparation : parameters.separationRate
    if (laidOff || toUnit(pair[0]) < rate) {
      households.employer[h] = -1
      households.wage[h] = 0
      firms.staff[cell]--
    }
  }
}
