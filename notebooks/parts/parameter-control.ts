import { writeNumber } from '../../experiments/chart/figure.ts'
import { fill } from '../../experiments/chart/fill.ts'
import { vectorEntries } from '../../experiments/spec/forms/vector-entries.ts'
import type { Language, Text } from '../../experiments/spec/text.ts'
import { unitOf } from '../../experiments/chart/units.ts'
import { parameterMeta, type ParameterName, parameterSchema } from '../../model/index.ts'
import { choiceWords } from './choice-words.ts'
import { controlWords } from './control-words.ts'
import { element } from './element.ts'
import { slider } from './slider.ts'

export interface ParameterOptions {
  name: ParameterName
  language: Language
  /** A name shorter than the model's, which then shows as a hint. */
  label?: Text
  value: unknown
  /** The value that the reset button goes back to. */
  plain: unknown
  /** While one drags. */
  input: (value: unknown) => void
  /** When a value is chosen. */
  change: (value: unknown) => void
}

export interface ParameterControl {
  element: HTMLElement
  set: (value: unknown) => void
}

/** The control that fits a parameter: sliders for numbers and lists, a box to tick, or a choice; all from the schema. */
export function parameterControl(options: ParameterOptions): ParameterControl {
  const { value } = options
  if (typeof value === 'boolean') return tick(options)
  if (typeof value === 'string') return choice(options)
  if (Array.isArray(value)) return sliders(options, value as number[])
  return figure(options)
}

function hintOf({ name, language }: ParameterOptions): string {
  const { min, max, source, ...meaning } = parameterMeta(name)
  const range =
    min === undefined || max === undefined
      ? ''
      : fill(controlWords.range, { min: written(min), max: written(max) })[language]
  const from = source === 'assumed' ? controlWords.assumed[language] : source
  return [meaning[language], name, range, fill(controlWords.source, { source: from })[language]]
    .filter(Boolean)
    .join('\n')
}

/** Its own name, or the model's. */
const labelOf = ({ name, language, label }: ParameterOptions) => (label ?? parameterMeta(name))[language]

const written = (value: number) => writeNumber(value)

/** A figure as a slider shows it: shares in percent, others with their unit where it is short. */
export function writer(unit: string, language: Language): (value: number) => string {
  const { scale, suffix, name } = unitOf(unit)
  const percent = scale === 100 || unit.startsWith('share of ')
  const tail = unit.startsWith('share of ')
    ? '%'
    : percent
      ? suffix[language]
      : plainUnits.has(unit)
        ? ''
        : ` ${name[language]}`
  return (value) => `${percent ? Number((value * 100).toPrecision(3)) : writeNumber(value)}${tail}`
}

const plainUnits = new Set(['0-1', '0/1', 'ratio', 'index', 'exponent', 'elasticity', 'probability'])

function figure(options: ParameterOptions): ParameterControl {
  const { name, language, value, plain, input, change } = options
  const meta = parameterMeta(name)
  const { min = 0, max = 1 } = meta
  const write = writer(meta.unit, language)
  const made = slider({
    label: labelOf(options),
    value: value as number,
    min,
    max,
    whole: !parameterSchema.shape[name].safeParse(min + (max - min) / Math.PI).success,
    reset: { value: plain as number, label: fill(controlWords.resetOne, { value: write(plain as number) })[language] },
    write,
    hint: hintOf(options),
    input,
    change,
  })
  return { element: made.element, set: (next) => made.set(next as number) }
}

function sliders(options: ParameterOptions, first: number[]): ParameterControl {
  const { name, language, plain, input, change } = options
  const meta = parameterMeta(name)
  const { min = 0, max = 1 } = meta
  let now = first
  const write = writer(meta.unit, language)
  const made = first.map((value, at) => {
    const entry = vectorEntries[name]?.[at] ?? String(at + 1)
    const moved = (next: number) => (now = now.map((old, which) => (which === at ? next : old)))
    const own = (plain as number[])[at]
    return slider({
      label: `${labelOf(options)}${language === 'zh' ? '：' : ': '}${choiceWords[entry]?.[language] ?? entry}`,
      value,
      min,
      max,
      reset: { value: own, label: fill(controlWords.resetOne, { value: write(own) })[language] },
      write,
      hint: hintOf(options),
      input: (next) => input(moved(next)),
      change: (next) => change(moved(next)),
    })
  })
  return {
    element: element('div', { class: 'list' }, ...made.map((one) => one.element)),
    set(value) {
      now = value as number[]
      made.forEach((one, at) => one.set(now[at]))
    },
  }
}

function tick(options: ParameterOptions): ParameterControl {
  const { value, change } = options
  const box = element('input', { type: 'checkbox', onchange: () => change(box.checked) })
  box.checked = value as boolean
  return {
    element: element('label', { class: 'tick', title: hintOf(options) }, box, labelOf(options)),
    set: (next) => (box.checked = next as boolean),
  }
}

function choice(options: ParameterOptions): ParameterControl {
  const { name, language, value, change } = options
  const names = (parameterSchema.shape[name].unwrap() as unknown as { options: string[] }).options
  const select = element(
    'select',
    { onchange: () => change(select.value) },
    ...names.map((each) => element('option', { value: each }, choiceWords[each]?.[language] ?? each)),
  )
  select.value = value as string
  return {
    element: element('label', { class: 'choice', title: hintOf(options) }, labelOf(options), select),
    set: (next) => (select.value = next as string),
  }
}
