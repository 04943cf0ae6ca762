import type { Lesson } from './frame/lesson.ts'
import { chips } from './chips.ts'
import { hysteresis } from './hysteresis.ts'
import { loop } from './loop.ts'
import { oneFirmLesson } from './one-firm.ts'
import { peers } from './peers.ts'
import { trust } from './trust.ts'
import { whoGains } from './who-gains.ts'

/** All lessons in the order in which one may take them. */
export const lessons: readonly Lesson[] = [oneFirmLesson, peers, hysteresis, loop, whoGains, trust, chips]
