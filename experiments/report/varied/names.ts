import { observables, type ParameterName, parameterMeta, parameterSchema } from '../../../model/index.ts'
import { fill } from '../../chart/fill.ts'
import type { Reporter } from '../../spec/reporter.ts'
import type { Text } from '../../spec/text.ts'
import { midSentence } from '../mid-sentence.ts'
import { variedWords } from '../words/varied.ts'

/** What a factor or an outcome is called in charts and sentences, with its unit in the model's words. */
export interface Named {
  label: Text
  unit: string
}

/** A factor by the first clause of its parameter's meaning; by its name where it is no parameter of the model. */
export function factorNamed(name: string): Named {
  const [, parameter, index] = /^(\w+)(?:\[(\d+)\])?$/.exec(name) ?? []
  if (!parameter || !(parameter in parameterSchema.shape)) return { label: { en: name, zh: name }, unit: 'ratio' }
  const { en, zh, unit } = parameterMeta(parameter as ParameterName)
  const first = (meaning: string) => {
    const clause = meaning.split(/[:：(（,，;；]/)[0].trim()
    return index === undefined ? clause : `${clause} [${index}]`
  }
  return { label: { en: first(en), zh: first(zh) }, unit }
}

/** A name as it stands within a sentence. */
export const within = ({ en, zh }: Text): Text => ({ en: midSentence(en), zh })

/** An outcome by the words of the observable that it reads, with how it was summarised; else by its own name. */
export function outcomeNamed(name: string, reporters: readonly Reporter[]): Named {
  const reporter = reporters.find((each) => each.name === name)
  const observable = observableOf(name, reporter)
  const label = labelOf(name, reporters)
  const { summary, from, against } = reporter ?? { summary: 'last' as const, from: 0 }
  const unit = summary === 'cycle' || summary === 'slope' ? 'ratio' : (observable?.unit ?? reporter?.unit ?? '')
  if (!observable && label.en === name) return { label, unit }
  if (against !== undefined) {
    const other = { against: within(labelOf(against, reporters)) }
    const how = fill(summary === 'cycle' ? variedWords.cycleAgainst : variedWords.slopeAgainst, other)
    return { label: fill(variedWords.summarised, { what: label, how }), unit }
  }
  if (summary === 'last') return { label: { en: label.en, zh: label.zh }, unit }
  const how =
    from > 0
      ? fill(variedWords.summaryFrom, { summary: variedWords.summaries[summary], from })
      : variedWords.summaries[summary]
  return { label: fill(variedWords.summarised, { what: label, how }), unit }
}

const observableOf = (name: string, reporter: Reporter | undefined) =>
  observables.find((each) => each.name === (reporter?.expression ?? name))

/** What a reporter reads, in words; else its own name. */
function labelOf(name: string, reporters: readonly Reporter[]): Text {
  const reporter = reporters.find((each) => each.name === name)
  return observableOf(name, reporter) ?? (reporter && expressionInWords(reporter)) ?? { en: name, zh: name }
}

/** More names than this make no title. */
const mostRead = 2

/** An expression over a few observables, each by its words; undefined where it is no such sum. */
function expressionInWords({ expression, reads }: Reporter): Text | undefined {
  const known = reads.flatMap((read) => observables.find(({ name }) => name === read) ?? [])
  if (known.length !== reads.length || known.length === 0 || known.length > mostRead) return undefined
  const worded = (language: 'en' | 'zh') =>
    expression.replace(
      /\w+|[-*/]/g,
      (part) => signs[part] ?? known.find(({ name }) => name === part)?.[language] ?? part,
    )
  return { en: worded('en'), zh: worded('zh') }
}

const signs: Record<string, string> = { '-': '−', '*': '×', '/': '÷' }
