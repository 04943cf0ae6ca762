import { fill } from '../../experiments/chart/fill.ts'
import type { Language } from '../../experiments/spec/text.ts'
import { element } from '../parts/element.ts'
import type { Lesson } from './frame/lesson.ts'
import { notebookLink } from './frame/notebook-link.ts'
import type { Progress } from './frame/progress.ts'
import { words } from './frame/words.ts'

/** All lessons with their questions, and which ones are finished. */
export function contentsPage(
  lessons: readonly Lesson[],
  progress: Progress,
  address: (lesson: Lesson) => string,
  language: Language,
): HTMLElement {
  return element(
    'main',
    { class: 'lesson', id: 'lesson', tabindex: -1 },
    element('h1', {}, words.lessons[language]),
    element('p', { class: 'lead' }, words.welcome[language]),
    element(
      'ol',
      { class: 'contents' },
      ...lessons.map((lesson) =>
        element(
          'li',
          {},
          element('a', { href: address(lesson) }, lesson.title[language]),
          element('p', {}, lesson.question[language]),
          element(
            'p',
            { class: 'note' },
            [
              fill(words.minutes, { n: lesson.minutes })[language],
              ...(progress.finished[lesson.name] ? [`✓ ${words.finished[language]}`] : []),
            ].join(' · '),
          ),
          ...notebookLink(lesson, language),
        ),
      ),
    ),
    element('p', { class: 'note' }, words.kept[language]),
  )
}
