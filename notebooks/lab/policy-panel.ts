import { type Aim, aimsOf, instruments, places, type PolicyInstrument } from '../../model/index.ts'
import { button } from '../parts/button.ts'
import { element } from '../parts/element.ts'
import { slider } from '../parts/slider.ts'
import { timeBar } from '../parts/time-bar.ts'
import { quarterOf, yearTicks } from '../parts/time-axis.ts'
import { writer } from '../parts/parameter-control.ts'
import type { Lab } from './lab.ts'
import { fill } from '../../experiments/chart/fill.ts'
import { seriesWords } from '../../experiments/report/words/series.ts'
import { moreWords } from './more-words.ts'

/** Policies as bars on a line of time: dragged, stretched, made stronger or weaker. */
export function policyPanel(lab: Lab): HTMLElement {
  const { language } = lab
  const say = (name: keyof typeof moreWords) => moreWords[name][language]
  const rows = element('div', { class: 'policies' })
  const add = element(
    'select',
    { 'aria-label': say('addPolicy'), onchange: () => put([...policies(), fresh(add.value)]) },
    element('option', { value: '' }, say('choosePolicy')),
    ...Object.entries(instruments).map(([name, instrument]) =>
      element('option', { value: name }, instrument[language]),
    ),
  )
  const policies = () => [...lab.setting.scenario.policies]
  const settingWith = (all: readonly PolicyInstrument[]) => ({
    ...lab.setting,
    scenario: { ...lab.setting.scenario, policies: all },
  })
  const put = (all: readonly PolicyInstrument[]) => lab.change(settingWith(all))
  const replaced = (at: number, policy: PolicyInstrument) => policies().map((each, i) => (i === at ? policy : each))

  function fresh(instrument: string): PolicyInstrument {
    const { min, max } = instruments[instrument]
    const { ticks } = lab.setting
    const end = Math.max(5, Math.round(ticks / 2))
    return { instrument, amount: Number((min + (max - min) / 5).toPrecision(2)), start: Math.min(4, ticks - 1), end }
  }

  function row(policy: PolicyInstrument, at: number): HTMLElement {
    const { unit, min, max, ...name } = instruments[policy.instrument]
    const { ticks } = lab.setting
    let now = policy
    const set = (next: Partial<PolicyInstrument>) => (now = { ...now, ...next })
    const bar = timeBar({
      ticks,
      start: policy.start,
      end: policy.end ?? ticks,
      describe: (start, end) =>
        fill(moreWords.bar, {
          policy: name[language],
          start: quarterOf(start, language),
          end: quarterOf(end, language),
        })[language],
      input: (start, end) => lab.drag(settingWith(replaced(at, set({ start, end })))),
      change: (start, end) => put(replaced(at, set({ start, end }))),
    })
    const amount = slider({
      label: say('amount'),
      value: policy.amount,
      min,
      max,
      write: writer(unit, language),
      input: (value) => lab.drag(settingWith(replaced(at, set({ amount: value })))),
      change: (value) => put(replaced(at, set({ amount: value }))),
    })
    const choice = (key: 'financing' | Aim, title: string, options: [string, string][]) => {
      const select = element(
        'select',
        { onchange: () => put(replaced(at, set({ [key]: select.value || undefined }))) },
        ...options.map(([value, text]) => element('option', { value }, text)),
      )
      select.value = policy[key] ?? ''
      return element('label', {}, title, select)
    }
    const aimed = aimsOf(policy.instrument).map((aim) =>
      choice(aim, say(aim), [
        ['', say('everywhere')],
        ...places[aim].map((place): [string, string] => [place, seriesWords[place][language]]),
      ]),
    )
    return element(
      'div',
      { class: 'policy' },
      element('div', { class: 'name' }, name[language]),
      bar,
      element(
        'div',
        { class: 'choices' },
        amount.element,
        ...aimed,
        choice('financing', say('financing'), [
          ['', say('ownFinancing')],
          ['tax', say('tax')],
          ['debt', say('debt')],
        ]),
        button(say('removePolicy'), () => put(policies().filter((_, i) => i !== at)), { kind: 'quiet' }),
      ),
    )
  }

  let drawn = ''
  function show(): void {
    const { ticks, scenario } = lab.setting
    const state = JSON.stringify([ticks, scenario.policies.map(({ instrument }) => instrument)])
    const moved = rows.contains(document.activeElement)
    if (state === drawn && moved) return
    drawn = state
    add.value = ''
    const years = yearTicks(ticks, 280).map(({ tick, year }) =>
      element('span', { style: `left:${(100 * tick) / ticks}%` }, String(year)),
    )
    rows.replaceChildren(
      ...scenario.policies.map(row),
      ...(scenario.policies.length > 0 ? [element('div', { class: 'years', 'aria-hidden': 'true' }, ...years)] : []),
    )
  }
  show()
  lab.watch({ setting: show })
  return element('div', {}, element('p', { class: 'note' }, say('policyIntro')), rows, add)
}
