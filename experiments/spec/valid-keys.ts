import { parameterMeta, parameterSchema, type Parameters } from '../../model/index.ts'
import { experimentSchema, policySchema } from './experiment-schema.ts'

/** The keys that may be written in the map at `path` of an experiment file. */
export function validKeys(path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(experimentSchema.shape)
  if (path[0] === 'parameters') return Object.keys(parameterSchema.shape)
  if (path[0] === 'policies') return Object.keys(policySchema.shape)
  return ['en', 'zh']
}

const unitsOfKeys: Record<string, string> = {
  ticks: 'quarters',
  start: 'quarters',
  end: 'quarters',
  replicates: 'runs',
}

/** Unit and, for a parameter, the whole range of the number at `path`. */
export function unitOf(path: readonly PropertyKey[]): { unit: string; min?: number; max?: number } {
  if (path[0] === 'parameters') {
    const { unit, min, max } = parameterMeta(path[1] as keyof Parameters)
    return { unit, ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
  }
  return { unit: unitsOfKeys[String(path.at(-1))] ?? '' }
}
