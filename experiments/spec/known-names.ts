import { observables } from '../../model/index.ts'
import { functions, keywords } from './expression/grammar.ts'
import { parameterKeys } from './forms/parameter-key.ts'

/** Units of what every expression may read: observables, and parameters that are one number. Switches have none. */
export const knownUnits: ReadonlyMap<string, string> = new Map([
  ...[...parameterKeys].flatMap(([written, { kind, meta }]): [string, string][] => {
    if (written.includes('[') || kind === 'list' || kind === 'choice') return []
    return [[written, kind === 'boolean' ? '' : meta.unit]]
  }),
  ...observables.map(({ name, unit }): [string, string] => [name, unit]),
])

export const observableNames: ReadonlySet<string> = new Set(observables.map(({ name }) => name))

/** Columns that every table of results has. */
const columns = ['run', 'point', 'replicate', 'seed', 'status', 'ticks', 'tick', 'year', 'key', 'message', 'replay']
const columnsOfRuns = ['stateHash', 'alternative', 'scenario', 'outcome']

/** Whose a name is that a reporter cannot have, or undefined. Tables do not tell capitals from small letters. */
export function ownerOf(name: string): { en: string; zh: string } | undefined {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase()
  if ([...columns, ...columnsOfRuns].some(same)) return { en: 'a column of the results', zh: '结果表的列' }
  if (functions.has(name) || keywords.includes(name)) return { en: 'the language of expressions', zh: '表达式语言' }
  if (!observableNames.has(name) && [...knownUnits.keys()].some(same)) {
    return { en: 'a parameter or observable', zh: '参数或可观测量' }
  }
  return undefined
}
