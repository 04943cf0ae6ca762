import { fill } from '../../../experiments/chart/fill.ts'
import type { Language } from '../../../experiments/spec/text.ts'
import type { Engine } from '../../engine/engine.ts'
import { button } from '../../parts/button.ts'
import { element } from '../../parts/element.ts'
import type { Lesson } from './lesson.ts'
import { notebookLink } from './notebook-link.ts'
import type { Progress } from './progress.ts'
import { referenceList } from './reference-list.ts'
import { type StepState, stepSection } from './step-section.ts'
import { taskSection, type TaskState } from './task-section.ts'
import { words } from './words.ts'

/** What lasts of a lesson while the page is built anew. */
export interface LessonState {
  steps: StepState[]
  task: TaskState
}

export interface PageOptions {
  lesson: Lesson
  state: LessonState
  progress: Progress
  engine: Engine
  language: Language
  /** Told when an answer was chosen or the lesson was finished. */
  keep: () => void
  /** The lesson after it, if there is one. */
  next?: { title: string; address: string }
}

/** One lesson from its question to its references. */
export function lessonPage(options: PageOptions): HTMLElement {
  const { lesson, state, progress, engine, language, keep, next } = options
  const say = (name: keyof typeof words) => words[name][language]
  const paragraphs = (texts: Lesson['extend']) =>
    element('ul', {}, ...texts.map((text) => element('li', {}, text[language])))
  const steps = lesson.steps.map((step, at) =>
    stepSection({
      step,
      number: at + 1,
      state: state.steps[at],
      engine,
      language,
      choose: (answer) => {
        progress.said[lesson.name] = { ...progress.said[lesson.name], [at]: answer }
        keep()
      },
    }),
  )
  const finished = button(
    say('finish'),
    () => {
      progress.finished[lesson.name] = true
      finished.setAttribute('aria-pressed', 'true')
      keep()
    },
    { kind: 'finish', pressed: progress.finished[lesson.name] ?? false },
  )
  return element(
    'main',
    { class: 'lesson', id: 'lesson', tabindex: -1 },
    element('p', { class: 'note' }, fill(words.minutes, { n: lesson.minutes })[language]),
    element('h1', {}, lesson.title[language]),
    element('p', { class: 'lead' }, lesson.question[language]),
    ...notebookLink(lesson, language),
    element('details', { class: 'teacher' }, element('summary', {}, say('teacher')), paragraphs(lesson.teacher)),
    ...steps,
    taskSection(lesson.task, state.task, engine, language),
    element('section', { class: 'step' }, element('h2', {}, say('extend')), paragraphs(lesson.extend)),
    element(
      'section',
      { class: 'step' },
      element('h2', {}, say('references')),
      referenceList(lesson.references, language),
    ),
    element(
      'p',
      { class: 'choices' },
      finished,
      ...(next ? [element('a', { href: next.address }, fill(words.next, { title: next.title })[language])] : []),
    ),
    element('p', { class: 'note' }, say('kept')),
  )
}
