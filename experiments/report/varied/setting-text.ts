import { writeBare } from '../../chart/figure.ts'
import type { Text } from '../../spec/text.ts'
import { within } from './names.ts'
import type { VariedResults } from './varied-results.ts'

type Setting = Readonly<Record<string, number>>
type Naming = Pick<VariedResults, 'results' | 'factor'>

/** A setting of the factors in words: `openness 0.4, world cost of new compute 2`; empty where nothing varies. */
export const settingText = (setting: Setting, naming: Naming): Text =>
  textOf(
    setting,
    naming.results.factors.map(({ name }) => name),
    naming,
  )

/** The same by the first factor alone where that tells all settings apart, as in a list: legends have little room. */
export function shortSettingTexts(settings: readonly Setting[], naming: Naming): Text[] {
  const [first, ...rest] = naming.results.factors.map(({ name }) => name)
  const apart = new Set(settings.map((setting) => setting[first])).size === settings.length
  return settings.map((setting) => textOf(setting, apart ? [first] : [first, ...rest], naming))
}

function textOf(setting: Setting, names: readonly string[], { factor }: Naming): Text {
  const parts = names.map((name) => {
    const { label, unit } = factor(name)
    const value = writeBare(setting[name], unit)
    return { en: `${within(label).en} ${value}`, zh: `${label.zh} ${value}` }
  })
  return { en: parts.map(({ en }) => en).join(', '), zh: parts.map(({ zh }) => zh).join('，') }
}
