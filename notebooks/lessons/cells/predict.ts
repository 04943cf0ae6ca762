import { button } from '../../parts/button.ts'
import { element } from '../../parts/element.ts'
import type { Lesson, Step } from '../frame/lesson.ts'
import { words } from '../frame/words.ts'
import { both, paragraphs } from './both.ts'

/** What was said before a step was run. */
export interface Prediction {
  step: Step
  /** Number of the answer. */
  answer: number
}

/**
 * Story and question of a step. It has no value before an answer is chosen and “Run” is pressed: cells that use the
 * prediction wait for it.
 * @param number of the step, from 0 on
 */
export function predict(lesson: Lesson, number: number): HTMLElement & { value?: Prediction } {
  const step = lesson.steps[number]
  const boxes = step.answers.map((_, answer) =>
    element('input', { type: 'radio', name: `step-${number}`, value: answer, oninput: chosen }),
  )
  const question = element(
    'fieldset',
    { class: 'question' },
    element(
      'legend',
      {},
      ...both({ en: `${words.predict.en}: `, zh: `${words.predict.zh}：` }),
      ...both(step.question),
    ),
    ...step.answers.map(({ text }, at) => element('label', {}, boxes[at], element('span', {}, ...both(text)))),
  )
  const start = button('', say, { kind: 'go' })
  start.append(...both(words.run))
  start.disabled = true
  const hint = element('span', { class: 'note' }, ...both(words.predictFirst))
  const made: HTMLElement & { value?: Prediction } = element(
    'section',
    { class: 'step', 'data-step': number + 1 },
    element('h2', {}, `${number + 1}. `, ...both(step.title)),
    ...paragraphs(step.story),
    question,
    element('div', { class: 'choices' }, start, hint),
  )

  /** To choose is not yet to say: the cells below are told nothing. */
  function chosen(event: Event): void {
    event.stopPropagation()
    start.disabled = false
    hint.hidden = true
  }
  function say(): void {
    made.value = { step, answer: boxes.findIndex(({ checked }) => checked) }
    question.disabled = start.disabled = true
    made.dispatchEvent(new Event('input'))
  }
  return made
}
