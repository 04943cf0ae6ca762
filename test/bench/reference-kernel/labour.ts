import { toUnit } from '../../../model/random.ts'
import { integers, reals } from './constants.ts'
import { below, draw } from './draw.ts'
import type { Kernel } from './kernel.ts'
import * as places from './market.ts'

// Local names, for speed: see model/math/exp.ts.
const { vacancies, wage, width } = places
const { labourStream } = integers
const { separationRate } = reals

/** Phase 2: some lose their work; who is without looks at three firms and takes the best paid vacancy. */
export function labourMarket(kernel: Kernel): void {
  const { tick, workers } = kernel
  const { employer, staff, market } = kernel.columns
  for (let i = 0; i < workers; i++) {
    const f = employer[i]
    if (f >= 0) {
      if (toUnit(draw(labourStream, i, 4 * tick)) >= separationRate) continue
      staff[f]--
      employer[i] = -1
    }
    const best = search(kernel, i)
    if (best < 0) continue
    market[best * width + vacancies]--
    staff[best]++
    employer[i] = best
  }
}

/** The best paying firm with a vacancy among three, or -1. */
function search({ columns, firms, tick }: Kernel, i: number): number {
  const { market } = columns
  let best = -1
  let bestWage = -1
  for (let j = 1; j <= 3; j++) {
    const f = below(firms, draw(labourStream, i, 4 * tick + j))
    if (market[f * width + vacancies] > 0 && market[f * width + wage] > bestWage) {
      best = f
      bestWage = market[f * width + wage]
    }
  }
  return best
}
