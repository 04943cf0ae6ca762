import type { Lesson } from './frame/lesson.ts'
import { peers } from './peers.ts'

/** All lessons in the order in which one may take them. */
export const lessons: readonly Lesson[] = [peers]
