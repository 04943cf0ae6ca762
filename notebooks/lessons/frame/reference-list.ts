import type { Language } from '../../../experiments/spec/text.ts'
import { element } from '../../parts/element.ts'
import type { Paper } from './papers.ts'

/** What a lesson rests on or argues with; titles that not every reader reads are told in his language. */
export const referenceList = (references: readonly Paper[], language: Language): HTMLElement =>
  element(
    'ul',
    {},
    ...references.map(({ authors, year, title, english, where }) => {
      const gloss = english && language === 'en' ? ` [${english}]` : ''
      const when = year ? ` (${year})` : ''
      return element('li', {}, `${authors}${when}. ${title}${gloss}. `, element('i', {}, where), '.')
    }),
  )
