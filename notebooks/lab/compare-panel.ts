import { writeFigure, writeInterval } from '../../experiments/chart/figure.ts'
import { fill } from '../../experiments/chart/fill.ts'
import { differenceUnit } from '../../experiments/chart/units.ts'
import { intervalOf } from '../../experiments/measure/interval.ts'
import {
  channelDeclarations,
  instruments,
  observables,
  parameterMeta,
  type ParameterName,
  presets,
  resolveParameters,
} from '../../model/index.ts'
import { button } from '../parts/button.ts'
import { element } from '../parts/element.ts'
import { quarterOf } from '../parts/time-axis.ts'
import type { Lab } from './lab.ts'
import { moreWords } from './more-words.ts'
import { panels } from './panels.ts'
import type { Scenario } from './scenario.ts'
import type { Language } from '../../experiments/spec/text.ts'

/** Two scenarios on the same seeds: what is set apart, and what comes of it. */
export function comparePanel(lab: Lab): HTMLElement {
  const { language, simulation } = lab
  const say = (name: keyof typeof moreWords) => moreWords[name][language]
  const keep = button(say('keepAsB'), () => lab.change({ ...lab.setting, other: lab.setting.scenario }))
  const swap = button(say('swap'), () => {
    const { scenario, other } = lab.setting
    if (other) lab.change({ ...lab.setting, scenario: other, other: scenario })
  })
  const remove = button(say('removeB'), () => lab.change({ ...lab.setting, other: undefined }))
  const apart = element('div', {})
  const outcome = element('div', { class: 'scroll' })

  function setting(): void {
    const { scenario, other } = lab.setting
    swap.hidden = remove.hidden = !other
    outcome.hidden = !other
    if (!other) return apart.replaceChildren()
    const lines = differences(scenario, other, language)
    apart.replaceChildren(
      element('h3', {}, say('differences')),
      lines.length === 0
        ? element('p', { class: 'note' }, say('noDifference'))
        : element('ul', {}, ...lines.map((line) => element('li', {}, line))),
    )
  }

  function data(): void {
    const { run, other } = simulation.sides
    if (!run || !other || lab.head.playing || outcome.offsetParent === null) return
    const tick = Math.min(Math.round(lab.head.tick), run.main.tick, other.main.tick)
    if (tick < 0) return
    const pairs = [run.main, ...run.replicates].flatMap((mine, at) => {
      const theirs = [other.main, ...other.replicates][at]
      return mine.status === 'done' && theirs?.status === 'done' ? [{ mine, theirs }] : []
    })
    const rows = panels.map(({ observable, title }) => {
      const unit = observables.find(({ name }) => name === observable)?.unit ?? 'ratio'
      const [a, b] = [run.main, other.main].map((each) => each.series(observable)[tick])
      const apart = intervalOf(
        pairs.map(({ mine, theirs }) => mine.series(observable)[tick] - theirs.series(observable)[tick]),
      )
      const difference = apart && apart.n >= 3 ? writeInterval(apart, differenceUnit(unit))[language] : say('more3')
      const cells = [writeFigure(a, unit)[language], writeFigure(b, unit)[language], difference]
      return element(
        'tr',
        {},
        element('th', { scope: 'row' }, title[language]),
        ...cells.map((text) => element('td', {}, text)),
      )
    })
    const head = [say('quantity'), 'A', 'B', fill(moreWords.difference, { n: pairs.length })[language]]
    outcome.replaceChildren(
      element(
        'table',
        {},
        element('caption', {}, quarterOf(tick, language)),
        element('thead', {}, element('tr', {}, ...head.map((text) => element('th', { scope: 'col' }, text)))),
        element('tbody', {}, ...rows),
      ),
    )
  }
  setting()
  lab.watch({ setting, data, head: data })
  new IntersectionObserver(data).observe(outcome)
  return element(
    'div',
    {},
    element('p', { class: 'note' }, say('compareIntro')),
    element('div', { class: 'choices' }, keep, swap, remove),
    apart,
    outcome,
  )
}

/** What sets two scenarios apart, in words. */
function differences(a: Scenario, b: Scenario, language: Language): string[] {
  const colon = language === 'zh' ? '：' : ': '
  const line = (what: string, mine: string, theirs: string) => `${what}${colon}A ${mine}, B ${theirs}`
  const [mine, theirs] = [a, b].map(({ preset, parameters }) => resolveParameters(preset, parameters))
  const set = (Object.keys(mine) as ParameterName[]).filter(
    (name) => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]),
  )
  const policies = ({ policies }: Scenario) =>
    policies
      .map(
        ({ instrument, amount, start, end }) =>
          `${instruments[instrument][language]} ${amount} (${start}–${end ?? '…'})`,
      )
      .join('; ') || '–'
  const cut = ({ cut }: Scenario) => cut.map((name) => channelDeclarations[name][language]).join('; ') || '–'
  return [
    ...(a.preset === b.preset
      ? []
      : [line(moreWords.presetName[language], presets[a.preset].title[language], presets[b.preset].title[language])]),
    ...set.map((name) => line(parameterMeta(name)[language], String(mine[name]), String(theirs[name]))),
    ...(policies(a) === policies(b) ? [] : [line(moreWords.policies[language], policies(a), policies(b))]),
    ...(cut(a) === cut(b) ? [] : [line(moreWords.cutChannels[language], cut(a), cut(b))]),
  ]
}
