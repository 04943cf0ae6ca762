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
  // Columns and constants by name once: looked up anew for each worker they cost as much as the draw.
  const { employer, skill, gig, wage, count } = households
  const { layoffs, staff } = firms
  const { gigSeparation, separationRate } = parameters
  const words = pair
  const stream = streams.separation
  remaining.set(staff)
  for (let h = 0; h < count; h++) {
    const f = employer[h]
    if (f < 0) continue
    const cell = f * skillCount + skill[h]
    drawPair(seed, stream, h, tick)
    const asked = remaining[cell]--
    const laidOff = layoffs[cell] > 0 && toUnit(words[1]) * asked < layoffs[cell]
    if (laidOff) layoffs[cell]--
    const rate = gig[h] ? gigSeparation : separationRate
    if (laidOff || toUnit(words[0]) < rate) {
      employer[h] = -1
      wage[h] = 0
      staff[cell]--
    }
  }
}
