import type { Language } from '../../../experiments/spec/text.ts'
import { fill } from '../../../experiments/chart/fill.ts'
import type { Path } from '../../engine/engine.ts'
import { element } from '../../parts/element.ts'
import { armCharts } from '../frame/arm-charts.ts'
import { labLink } from '../frame/lab-link.ts'
import { loopPicture } from '../frame/loop-picture.ts'
import { outcomesOf } from '../frame/outcomes.ts'
import { verdictOf } from '../frame/verdict.ts'
import { words } from '../frame/words.ts'
import type { Prediction } from './predict.ts'

/** Charts of a step that was run, the answer, and what there is to notice. */
export async function results(
  { step, answer }: Prediction,
  runs: readonly (readonly Path[])[],
  language: Language,
): Promise<HTMLElement> {
  const outcomes = outcomesOf(runs)
  const charts = armCharts(step, language)
  charts.draw(runs)
  const loop = element('div', { class: 'picture' })
  if (step.loop && outcomes.n > 0) loop.innerHTML = await loopPicture(step, runs, language)
  const why = runs.flat().find(({ status }) => status === 'stopped')?.message
  const ran = fill(outcomes.n > 1 ? words.ran : words.ranOnce, { n: outcomes.n })
  const told = outcomes.n > 0 ? [verdictOf(step, answer, outcomes), ...step.notice(outcomes)] : []
  return element(
    'div',
    { class: 'results' },
    element('p', { class: 'note' }, (why ? fill(words.stopped, { why }) : ran)[language]),
    charts.element,
    loop,
    element('h3', {}, words.notice[language]),
    ...told.map((text, at) => element('p', { class: at === 0 ? 'verdict' : '' }, text[language])),
    labLink(step, language),
  )
}
