import { fill } from '../../../experiments/chart/fill.ts'
import type { Language } from '../../../experiments/spec/text.ts'
import type { Engine } from '../../engine/engine.ts'
import { button } from '../../parts/button.ts'
import { element } from '../../parts/element.ts'
import { armCharts } from './arm-charts.ts'
import { type Experiment, startExperiment } from './experiment.ts'
import { labLink } from './lab-link.ts'
import type { Step } from './lesson.ts'
import { loopPicture } from './loop-picture.ts'
import type { Outcomes } from './outcomes.ts'
import { verdictOf } from './verdict.ts'
import { words } from './words.ts'

/** What lasts of a step when the page is built anew in the other language. */
export interface StepState {
  said?: number
  experiment?: Experiment
}

export interface StepOptions {
  step: Step
  /** From 1 on. */
  number: number
  state: StepState
  engine: Engine
  language: Language
  /** Told when an answer was chosen. */
  choose: (answer: number) => void
}

/** Predict, run, notice: the run cannot be started before an answer is chosen, nor the answer changed after it. */
export function stepSection({ step, number, state, engine, language, choose }: StepOptions): HTMLElement {
  const answers = step.answers.map(({ text }, at) => {
    const box = element('input', {
      type: 'radio',
      name: `step-${number}`,
      value: at,
      onchange: () => {
        state.said = at
        choose(at)
        show()
      },
    })
    box.checked = state.said === at
    return { box, label: element('label', {}, box, element('span', {}, text[language])) }
  })
  const question = element(
    'fieldset',
    { class: 'question' },
    element('legend', {}, `${words.predict[language]}${language === 'zh' ? '：' : ': '}${step.question[language]}`),
    ...answers.map(({ label }) => label),
  )
  const start = button(words.run[language], run, { kind: 'go' })
  const bar = element('progress', { max: 1, value: 0, 'aria-label': words.run[language] })
  const told = element('span', { role: 'status', class: 'note' })
  const charts = armCharts(step, language)
  const loop = element('div', { class: 'picture' })
  const results = element('div', { class: 'results' }, charts.element, loop)
  const notice = element('div', { class: 'notice-box', 'aria-live': 'polite' })
  const section = element(
    'section',
    { class: 'step', 'data-step': number, 'aria-labelledby': `step-title-${number}` },
    element('h2', { id: `step-title-${number}` }, `${number}. ${step.title[language]}`),
    ...step.story.map((text) => element('p', {}, text[language])),
    question,
    element('div', { class: 'choices' }, start, bar, told),
    results,
    notice,
  )

  let frame = 0
  let ended = false
  function run(): void {
    if (state.said === undefined) return
    state.experiment = startExperiment(engine, step, () => tell())
    show()
  }
  /** Runs tell more often than one can see. */
  function tell(): void {
    if (frame === 0) frame = requestAnimationFrame(show)
  }

  function show(): void {
    frame = 0
    const { experiment, said } = state
    start.disabled = said === undefined || experiment !== undefined
    question.disabled = experiment !== undefined
    results.hidden = bar.hidden = experiment === undefined
    told.textContent = said === undefined ? words.predictFirst[language] : ''
    if (!experiment || ended) return
    const part = experiment.progress()
    bar.value = part
    told.textContent = fill(words.running, { percent: Math.floor(100 * part) })[language]
    charts.draw(experiment.runs)
    const outcomes = experiment.outcomes()
    if (outcomes) finish(experiment, outcomes)
  }

  function finish({ runs }: Experiment, outcomes: Outcomes): void {
    ended = true
    bar.hidden = true
    const done = outcomes.n > 1 ? words.ran : words.ranOnce
    told.textContent = fill(done, { n: outcomes.n })[language]
    section.dataset.state = 'done'
    const stopped = runs.flat().find(({ status }) => status === 'stopped')
    const why = stopped?.message && fill(words.stopped, { why: stopped.message })[language]
    const lines =
      outcomes.n > 0
        ? [verdictOf(step, state.said ?? 0, outcomes), ...step.notice(outcomes)].map((text) => text[language])
        : []
    notice.replaceChildren(
      element('h3', {}, words.notice[language]),
      ...(why ? [element('p', { class: 'fault' }, why)] : []),
      ...lines.map((line, at) => element('p', { class: at === 0 ? 'verdict' : '' }, line)),
      labLink(step, language),
    )
    if (step.loop && outcomes.n > 0) void loopPicture(step, runs, language).then((svg) => (loop.innerHTML = svg))
  }

  /** A page that was left while runs went on is told no more by them. */
  if (state.experiment && !state.experiment.outcomes()) {
    const follow = () => {
      show()
      if (!ended && section.isConnected) requestAnimationFrame(follow)
    }
    requestAnimationFrame(follow)
  }
  show()
  return section
}
