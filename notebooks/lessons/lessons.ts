import type { Lesson } from './frame/lesson.ts'
import { aheadOfDemand } from './ahead-of-demand.ts'
import { chips } from './chips.ts'
import { governmentAndMarket } from './government-and-market.ts'
import { loop } from './loop.ts'
import { oneFirmLesson } from './one-firm.ts'
import { peers } from './peers.ts'
import { revolutions } from './revolutions.ts'
import { trust } from './trust.ts'
import { whoGains } from './who-gains.ts'
import { wayBack } from './way-back.ts'

/** All lessons in the order in which one may take them. */
export const lessons: readonly Lesson[] = [
  oneFirmLesson,
  peers,
  wayBack,
  loop,
  whoGains,
  aheadOfDemand,
  chips,
  governmentAndMarket,
  revolutions,
  trust,
]
