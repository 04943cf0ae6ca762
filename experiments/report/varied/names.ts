import { observables, type ParameterName, parameterMeta, parameterSchema } from '../../../model/index.ts'
import { fill } from '../../chart/fill.ts'
import { textWidth } from '../../chart/text-width.ts'
import type { Reporter } from '../../spec/reporter.ts'
import type { Text } from '../../spec/text.ts'
import { midSentence } from '../mid-sentence.ts'
import { variedWords } from '../words/varied.ts'

/** What a factor or an outcome is called in charts and sentences, with its unit in the model's words. */
export interface Named {
  label: Text
  unit: string
}

/** Widest label of a factor, in shares of the font size; a longer meaning stands in the table of factors alone. */
const widest = 24

/** A factor by the first clause of its parameter's meaning, where that is short; else by its name. */
export function factorNamed(name: string): Named {
  const [, parameter, index] = /^(\w+)(?:\[(\d+)\])?$/.exec(name) ?? []
  if (!parameter || !(parameter in parameterSchema.shape)) return { label: { en: name, zh: name }, unit: 'ratio' }
  const { en, zh, unit } = parameterMeta(parameter as ParameterName)
  const short = (meaning: string) => {
    const clause = meaning.split(/[:：(（,，;；]/)[0].trim()
    const label = index === undefined ? clause : `${clause} [${index}]`
    return textWidth(label) <= widest ? label : name
  }
  return { label: { en: short(en), zh: short(zh) }, unit }
}

/** A name as it stands within a sentence. */
export const within = ({ en, zh }: Text): Text => ({ en: midSentence(en), zh })

/** An outcome by the words of the observable that it reads, with how it was summarised; else by its own name. */
export function outcomeNamed(name: string, reporters: readonly Reporter[]): Named {
  const reporter = reporters.find((each) => each.name === name)
  const observable = observables.find((each) => each.name === (reporter?.expression ?? name))
  if (!observable) return { label: { en: name, zh: name }, unit: reporter?.unit ?? '' }
  const { en, zh, unit } = observable
  const { summary, from } = reporter ?? { summary: 'last' as const, from: 0 }
  if (summary === 'last') return { label: { en, zh }, unit }
  const how =
    from > 0
      ? fill(variedWords.summaryFrom, { summary: variedWords.summaries[summary], from })
      : variedWords.summaries[summary]
  return { label: fill(variedWords.summarised, { what: { en, zh }, how }), unit }
}
