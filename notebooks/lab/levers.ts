import { parameterGroups } from '../../experiments/cli/parameter-groups.ts'
import { fill } from '../../experiments/chart/fill.ts'
import type { Text } from '../../experiments/spec/text.ts'
import {
  parameterMeta,
  type ParameterName,
  type Parameters,
  parameterSchema,
  presets,
  resolveParameters,
} from '../../model/index.ts'
import { button } from '../parts/button.ts'
import { element } from '../parts/element.ts'
import { parameterControl, type ParameterControl } from '../parts/parameter-control.ts'
import type { Lab } from './lab.ts'
import { mainLevers } from './main-levers.ts'
import { type Scenario, scenarioOf, sizes, withParameter } from './scenario.ts'
import { words } from './words.ts'

/** As many as a reader will look through. */
const mostFound = 24

const names = Object.keys(parameterSchema.shape) as ParameterName[]

/** The parameters of the scenario one watches, made from the schema: main ones, then all by group, or those one searches. */
export function levers(lab: Lab): HTMLElement {
  const { language } = lab
  const say = (name: keyof typeof words) => words[name][language]
  const controls = new Set<{ name: ParameterName; control: ParameterControl }>()
  let resolved = resolve()

  function resolve(): Parameters {
    const { preset, parameters } = lab.setting.scenario
    return resolveParameters(preset, parameters)
  }

  const put = (scenario: Scenario) => ({ ...lab.setting, scenario })

  function control(name: ParameterName, label?: Text): HTMLElement {
    const plain = resolveParameters(lab.setting.scenario.preset, scenarioOf(lab.setting.scenario.preset).parameters)[
      name
    ]
    const made = parameterControl({
      name,
      language,
      label,
      value: resolved[name],
      plain,
      input: (value) => lab.drag(put(withParameter(lab.setting.scenario, name, value))),
      change: (value) => lab.change(put(withParameter(lab.setting.scenario, name, value))),
    })
    controls.add({ name, control: made })
    return made.element
  }

  const preset = element(
    'select',
    { onchange: () => lab.change(put(scenarioOf(preset.value))) },
    ...Object.entries(presets).map(([name, { title }]) => element('option', { value: name }, title[language])),
  )
  const size = element('select', {
    onchange: () => {
      const { firms, workersPerFirm } = sizes[size.value as keyof typeof sizes]
      const wide = withParameter(lab.setting.scenario, 'firms', firms)
      lab.change(put(withParameter(wide, 'workersPerFirm', workersPerFirm)))
    },
  })

  const main = element('div', { class: 'controls' })
  const found = element('div', { class: 'controls found', role: 'region', 'aria-label': say('search') })
  const search = element('input', {
    type: 'search',
    placeholder: say('search'),
    'aria-label': say('search'),
    oninput: seek,
  })
  const reset = button(say('resetAll'), () => lab.change(put(scenarioOf(lab.setting.scenario.preset))), {
    kind: 'quiet',
  })
  const changed = element('span', { class: 'changed-count' })
  const groups = element('div', { class: 'groups' })

  function seek(): void {
    const asked = search.value.trim().toLowerCase()
    const matches = asked ? names.filter((name) => isFound(name, asked)) : []
    groups.hidden = asked !== ''
    main.hidden = asked !== ''
    found.replaceChildren(
      ...(asked ? [element('p', { class: 'note' }, fill(words.found, { n: matches.length })[language])] : []),
      ...matches.slice(0, mostFound).map((name) => control(name)),
    )
  }

  /** All of a group's controls are made when it is opened: two hundred at once would hold the page up. */
  function group(name: string): HTMLElement {
    const own = names.filter((each) => parameterMeta(each).group === name)
    const box = element('div', { class: 'controls' })
    const details = element(
      'details',
      {
        ontoggle: () => details.open && box.childElementCount === 0 && box.append(...own.map((name) => control(name))),
      },
      element(
        'summary',
        {},
        parameterGroups[name]?.[language] ?? name,
        element('span', { class: 'count' }, String(own.length)),
      ),
      box,
    )
    return details
  }

  function build(): void {
    controls.clear()
    main.replaceChildren(...Object.entries(mainLevers).map(([name, label]) => control(name as ParameterName, label)))
    groups.replaceChildren(
      element('h3', {}, say('allParameters')),
      ...[...new Set(names.map((name) => parameterMeta(name).group))].map(group),
    )
    seek()
  }

  let builtFor = ''
  function show(): void {
    const { scenario } = lab.setting
    resolved = resolve()
    if (builtFor !== scenario.preset) {
      builtFor = scenario.preset
      build()
    }
    for (const { name, control } of controls) control.set(resolved[name])
    preset.value = scenario.preset
    const { firms, workersPerFirm } = resolved
    const known = Object.entries(sizes).find(
      ([, one]) => one.firms === firms && one.workersPerFirm === workersPerFirm,
    )?.[0]
    size.replaceChildren(
      ...(known
        ? []
        : [element('option', { value: '' }, fill(words.ownSize, { firms, workers: workersPerFirm })[language])]),
      ...(Object.keys(sizes) as (keyof typeof sizes)[]).map((each) => element('option', { value: each }, say(each))),
    )
    size.value = known ?? ''
    // Size has a control of its own, which shows what it is.
    const n = Object.keys(scenario.parameters).filter((name) => !Object.hasOwn(sizes.medium, name)).length
    changed.textContent = n > 0 ? fill(words.changed, { n })[language] : ''
    reset.disabled = n === 0 && scenario.policies.length === 0 && scenario.cut.length === 0
  }
  show()
  lab.watch({ setting: show })

  return element(
    'aside',
    { class: 'levers', 'aria-label': say('levers') },
    element('label', {}, say('economy'), preset),
    element('label', {}, say('size'), size),
    element('div', { class: 'head' }, element('h2', {}, say('mainLevers')), changed, reset),
    search,
    found,
    main,
    groups,
  )
}

function isFound(name: ParameterName, asked: string): boolean {
  const { en, zh } = parameterMeta(name)
  return [name, en, zh].some((text) => text.toLowerCase().includes(asked))
}
