import type { z } from 'zod'
import { keysToCome } from './experiment-schema.ts'
import {
  missing,
  nameRule,
  notAMap,
  notYet,
  otherFault,
  parameterForm,
  things,
  unknownName,
  wrongForm,
  wrongLength,
  wrongType,
} from './messages.ts'
import { nearestName } from './nearest-name.ts'
import { outOfRange } from './out-of-range.ts'
import type { Complaint } from './spec-error.ts'
import { measureOf, validKeys } from './valid-keys.ts'

/** A complaint with the place in the document that it is about. */
export interface Finding {
  path: PropertyKey[]
  at: 'key' | 'value'
  offender: string
  complaint: Complaint
}

/** Puts one issue of the schema into our own words: the offender, what is allowed, the nearest valid name. */
export function explainIssue(issue: z.core.$ZodIssue, document: unknown): Finding[] {
  const path = [...issue.path]
  const offender = path.map(String).join('.')
  const key = shownKey(path)
  const written = valueAt(document, path)
  const finding = (complaint: Complaint): Finding[] => [{ path, at: 'value', offender, complaint }]

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      path: [...path, name],
      at: 'key',
      offender: name,
      complaint: unknownKey(path, name),
    }))
  }
  if (path.length === 0) return finding(notAMap())
  if (written === undefined) return [{ path: path.slice(0, -1), at: 'value', offender, complaint: missing(key) }]
  if (path[0] === 'parameters' && isMap(written)) return finding(parameterForm(key))
  switch (issue.code) {
    case 'invalid_type':
      return finding(wrongType(key, expectedKind(issue.expected), kindOf(written), looksLikeNumber(written)))
    case 'invalid_value': {
      if (typeof written !== 'string') return finding(wrongType(key, 'string', kindOf(written), false))
      const valid = issue.values.map(String)
      const thing = offender === 'preset' ? things.preset : things.choice(key)
      return finding(unknownName(thing, written, nearestName(written, valid), valid))
    }
    case 'too_small':
    case 'too_big': {
      const bound = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum)
      if (Array.isArray(written)) return finding(wrongLength(key, bound, written.length))
      if (typeof written !== 'number') return finding(otherFault(key, issue.message))
      return finding(outOfRange(key, String(written), measureOf(path)))
    }
    case 'invalid_format':
      return finding(wrongForm(key, String(written), nameRule))
    default:
      return finding(otherFault(key, issue.message))
  }
}

function unknownKey(path: PropertyKey[], name: string): Complaint {
  if (path.length === 0 && keysToCome.includes(name)) return notYet(name)
  const valid = validKeys(path)
  const thing = path[0] === 'parameters' ? things.parameter : things.key
  return unknownName(thing, name, nearestName(name, valid), valid)
}

/** A key as its reader sees it in the file; the line and column say which of several it is. */
function shownKey(path: readonly PropertyKey[]): string {
  const last = path.at(-1)
  return typeof last === 'number' ? `${String(path.at(-2))}[${last}]` : String(last ?? '')
}

function valueAt(document: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], document)
}

const isMap = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The schema library calls a map `object` or `record`. */
const expectedKind = (expected: string): string => (expected === 'object' || expected === 'record' ? 'map' : expected)

/** What was found, as messages name it: a number is shown as it is. */
function kindOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'object' ? 'map' : typeof value
}

/** "0.5", "5%" and "3 percent" are meant as numbers, but YAML reads them as texts. */
const looksLikeNumber = (value: unknown): boolean => typeof value === 'string' && /^\s*[-+]?[\d.,_]+\s*\D*$/.test(value)
