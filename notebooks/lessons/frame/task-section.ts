import type { Language } from '../../../experiments/spec/text.ts'
import { observables, resolveParameters } from '../../../model/index.ts'
import type { Engine } from '../../engine/engine.ts'
import { openSimulation } from '../../lab/simulation.ts'
import { type Scenario, withParameter } from '../../lab/scenario.ts'
import { element } from '../../parts/element.ts'
import { type ChartLine, liveChart } from '../../parts/live-chart.ts'
import { parameterControl } from '../../parts/parameter-control.ts'
import { lessonSeed } from './experiment.ts'
import { labAddress } from './lab-link.ts'
import type { Task } from './lesson.ts'
import { unitOfObservable } from './outcomes.ts'
import { words } from './words.ts'

/** What lasts of a task when the page is built anew. */
export interface TaskState {
  scenario?: Scenario
}

/** Two or three sliders from the schema, and the economy's answer while one drags. */
export function taskSection(task: Task, state: TaskState, engine: Engine, language: Language): HTMLElement {
  let frame = 0
  const simulation = openSimulation(engine, () => {
    if (frame === 0) frame = requestAnimationFrame(draw)
  })
  const setting = () => ({ scenario: state.scenario ?? task.scenario, seed: lessonSeed, ticks: task.ticks })
  const first = engine.watch({ ...task.scenario, seed: lessonSeed, ticks: task.ticks, replicate: 0 }, () => draw())
  const charts = task.charts.map(({ observable, title, zero }) => {
    const name = title ?? observables.find((each) => each.name === observable)
    const unit = unitOfObservable(observable)
    return { observable, chart: liveChart({ title: name?.[language] ?? observable, unit, language, zero }) }
  })
  const link = element('a', {}, words.inLab[language])

  function draw(): void {
    frame = 0
    const { sides, draft } = simulation
    const own = draft && draft.tick >= 0 ? draft : sides.run?.main
    for (const { observable, chart } of charts) {
      const lines: ChartLine[] = []
      if (first.tick >= 0) {
        lines.push({ kind: 'given', values: first.series(observable), label: words.firstLine[language] })
      }
      if (state.scenario && own && own.tick >= 0) {
        const kind = own === draft ? 'draft' : 'run'
        lines.push({ kind, values: own.series(observable), label: words.yours[language] })
      }
      chart.draw({ ticks: task.ticks, lines, bands: [] })
    }
    section.dataset.state = state.scenario && sides.run?.main.status === 'done' ? 'done' : ''
  }

  function put(name: Task['parameters'][number]['name'], value: unknown): void {
    state.scenario = withParameter(state.scenario ?? task.scenario, name, value)
    link.href = labAddress({ ...setting(), other: task.scenario }, language)
  }

  const now = resolveParameters(task.scenario.preset, (state.scenario ?? task.scenario).parameters)
  const plain = resolveParameters(task.scenario.preset, task.scenario.parameters)
  const controls = task.parameters.map(
    ({ name, label }) =>
      parameterControl({
        name,
        label,
        language,
        value: now[name],
        plain: plain[name],
        input: (value) => {
          put(name, value)
          simulation.drag(setting())
        },
        change: (value) => {
          put(name, value)
          simulation.start(setting(), 0)
        },
      }).element,
  )
  link.href = labAddress({ ...setting(), other: task.scenario }, language)
  const section = element(
    'section',
    { class: 'step', id: 'try', 'aria-labelledby': 'try-title' },
    element('h2', { id: 'try-title' }, words.try[language]),
    ...task.text.map((text) => element('p', {}, text[language])),
    element('div', { class: 'controls' }, ...controls),
    element('div', { class: 'charts' }, ...charts.map(({ chart }) => chart.element)),
    element('p', {}, link),
  )
  if (state.scenario) simulation.start(setting(), 0)
  return section
}
