import { element } from '../../parts/element.ts'
import type { Lesson } from '../frame/lesson.ts'
import { points } from './both.ts'

/** Questions that lead beyond a lesson. */
export const further = ({ extend }: Lesson): HTMLElement => element('section', { class: 'further' }, points(extend))
