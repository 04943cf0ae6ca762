import type { z } from 'zod'
import { designSchema } from './design-schema.ts'
import { otherKind } from './design-messages.ts'
import { experimentSchema } from './experiment-schema.ts'
import { aboutValue, type Finding } from './finding.ts'
import { listWithoutKey, switchForm, takesOneValue } from './forms/messages.ts'
import { type ParameterKey, parameterKeys } from './forms/parameter-key.ts'
import {
  missing,
  nameRules,
  notAMap,
  otherFault,
  things,
  unknownName,
  wrongForm,
  wrongLength,
  wrongType,
} from './messages.ts'
import { nearestName } from './nearest-name.ts'
import { outOfRange } from './out-of-range.ts'
import { schemaAt } from './schema-at.ts'
import type { Complaint } from './spec-error.ts'
import { expectedKind, isMap, kindOf, looksLikeNumber, valueAt } from './value-at.ts'
import { measureOf, validKeys } from './valid-keys.ts'

type Issue = z.core.$ZodIssue

/** Puts one issue of the schema into our own words: the offender, what is allowed, the nearest valid name. */
export function explainIssue(issue: Issue, document: unknown): Finding[] {
  const path = [...issue.path]
  const key = shownKey(path)
  const written = valueAt(document, path)
  const finding = (complaint: Complaint): Finding[] => [aboutValue(path, complaint)]
  const ofParameter = formFault(path, written)

  if (ofParameter) return [ofParameter]
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => {
      return { path: [...path, name], at: 'key', offender: name, complaint: unknownKey(path, name, document) }
    })
  }
  if (path.length === 0) return finding(notAMap())
  if (written === undefined) {
    return [{ ...aboutValue(path, missing(key)), path: path.slice(0, -1) }]
  }
  switch (issue.code) {
    case 'invalid_union':
      return explainUnion(issue, path, document)
    case 'invalid_type':
      return finding(wrongType(key, expectedKind(issue.expected), kindOf(written), looksLikeNumber(written)))
    case 'invalid_value': {
      if (typeof written !== 'string') return finding(wrongType(key, 'string', kindOf(written), false))
      const valid = issue.values.map(String)
      const thing = key === 'preset' || key === 'instrument' ? things[key] : things.choice(key)
      return finding(unknownName(thing, written, nearestName(written, valid), valid))
    }
    case 'too_small':
    case 'too_big': {
      const bound = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum)
      if (Array.isArray(written)) return finding(wrongLength(key, bound, written.length, issue.exact ?? false))
      if (typeof written !== 'number') return finding(otherFault(key, issue.message))
      return finding(
        outOfRange(key, String(written), { ...measureOf(path, document), open: issue.inclusive === false }),
      )
    }
    case 'invalid_format':
      return finding(wrongForm(key, String(written), nameRules[String(path[0])] ?? nameRules.charts))
    default:
      return finding(otherFault(key, issue.message))
  }
}

/** Of a value that may be written in several ways, the issues of the one that was probably meant. */
function explainUnion(issue: Issue & { code: 'invalid_union' }, path: PropertyKey[], document: unknown): Finding[] {
  const written = valueAt(document, path)
  if ('discriminator' in issue && issue.discriminator === path.at(-1)) {
    const of = path[0] === 'design' ? things.design : things.distribution
    const union = schemaAt(experimentSchema, path.slice(0, -1), document) as z.ZodDiscriminatedUnion
    const valid = kindsOf(union, String(path.at(-1)))
    if (typeof written !== 'string')
      return [aboutValue(path, wrongType(shownKey(path), 'string', kindOf(written), false))]
    return [aboutValue(path, unknownName(of, written, nearestName(written, valid), valid))]
  }
  const meant = schemaAt(experimentSchema, path, document)?.safeParse(written)
  const issues = meant?.error?.issues ?? []
  return issues.flatMap((inner) => explainIssue({ ...inner, path: [...path, ...inner.path] }, document))
}

const kindsOf = (union: z.ZodDiscriminatedUnion, discriminator: string): string[] =>
  (union.options as z.ZodObject[]).map(({ shape }) => String((shape[discriminator] as z.ZodLiteral).value))

/** A form where the parameter takes none, or a list where it takes one value. */
function formFault(path: PropertyKey[], written: unknown): Finding | undefined {
  const place = path.findIndex((step) => parameterKeys.has(String(step)))
  if (place < 0 || place < path.length - 1) return undefined
  const { name, kind } = parameterKeys.get(String(path[place])) as ParameterKey
  const section = path[0] === 'parameters' || path[0] === 'uncertainties'
  if (isMap(written) && (kind === 'list' || kind === 'choice')) return aboutValue(path, takesOneValue(name, kind))
  if (isMap(written) && kind === 'boolean' && !Object.hasOwn(written, 'values'))
    return aboutValue(path, switchForm(name))
  if (section && Array.isArray(written) && kind !== 'list') return aboutValue(path, listWithoutKey(name))
  return undefined
}

function unknownKey(path: PropertyKey[], name: string, document: unknown): Complaint {
  const valid = validKeys(path, document)
  const last = path.at(-1)
  const parameters = last === 'parameters' || last === 'uncertainties'
  if (path.length === 1 && last === 'design') {
    const kinds = designSchema.options
      .filter(({ shape }) => Object.hasOwn(shape, name))
      .map(({ shape }) => shape.kind.value)
    if (kinds.length > 0) return otherKind(name, String(valueAt(document, ['design', 'kind'])), kinds, valid)
  }
  return unknownName(parameters ? things.parameter : things.key, name, nearestName(name, valid), valid)
}

/** A key as its reader sees it in the file; the line and column say which of several it is. */
function shownKey(path: readonly PropertyKey[]): string {
  const last = path.at(-1)
  return typeof last === 'number' ? `${String(path.at(-2))}[${last}]` : String(last ?? '')
}
