import type { z } from 'zod'
import { type ParameterMeta, parameterMeta, type ParameterName, parameterSchema } from '../../../model/index.ts'
import { vectorEntries } from './vector-entries.ts'

/** A key that may be written under `parameters`: a parameter, or one element of a list. */
export interface ParameterKey {
  /** As factors and results name it: `openness`, `penetration[1]`. */
  name: string
  meta: ParameterMeta
  /** One value, without default. */
  value: z.ZodType
  /** A list or choice takes one value; numbers and switches can be varied. */
  kind: 'number' | 'int' | 'boolean' | 'choice' | 'list'
}

const kinds: Record<string, ParameterKey['kind']> = { boolean: 'boolean', enum: 'choice', array: 'list' }

function isWhole(value: z.ZodType): boolean {
  return (value as z.ZodNumber).format === 'safeint'
}

/** Every key that may be written, elements also by the name of their entry: `penetration[industry]`. */
export const parameterKeys: ReadonlyMap<string, ParameterKey> = new Map(
  (Object.keys(parameterSchema.shape) as ParameterName[]).flatMap((name) => {
    const meta = parameterMeta(name)
    const value = parameterSchema.shape[name].unwrap() as z.ZodType
    const kind = kinds[value.type] ?? (isWhole(value) ? 'int' : 'number')
    const whole: [string, ParameterKey][] = [[name, { name, meta, value, kind }]]
    if (kind !== 'list') return whole
    const element = (value as z.ZodArray<z.ZodNumber>).element
    const entries = vectorEntries[name] ?? []
    const elements = (meta.default as number[]).flatMap((_, index): [string, ParameterKey][] => {
      const key: ParameterKey = { name: `${name}[${index}]`, meta, value: element, kind: 'number' }
      const entry = entries[index]
      return entry
        ? [
            [key.name, key],
            [`${name}[${entry}]`, key],
          ]
        : [[key.name, key]]
    })
    return [...whole, ...elements]
  }),
)
