import { parameterMeta, parameterSchema, type Parameters } from '../../model/index.ts'
import { experimentSchema, policySchema } from './experiment-schema.ts'
import { largestSeed, mostReplicates, mostTicks } from './limits.ts'

/** The keys that may be written in the map at `path` of an experiment file. */
export function validKeys(path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(experimentSchema.shape)
  if (path[0] === 'parameters') return Object.keys(parameterSchema.shape)
  if (path[0] === 'policies') return Object.keys(policySchema.shape)
  return ['en', 'zh']
}

interface Measure {
  unit: string
  min?: number
  max?: number
}

const quarters = { unit: 'quarters', max: mostTicks }

const measures: Record<string, Measure> = {
  ticks: { ...quarters, min: 1 },
  start: { ...quarters, min: 0 },
  end: { ...quarters, min: 0 },
  replicates: { unit: 'runs', min: 1, max: mostReplicates },
  seed: { unit: '', min: 0, max: largestSeed },
}

/** Unit and whole range of the number at `path`: the schema's issue names only the bound that was broken. */
export function measureOf(path: readonly PropertyKey[]): Measure {
  if (path[0] !== 'parameters') return measures[String(path.at(-1))] ?? { unit: '' }
  const { unit, min, max } = parameterMeta(path[1] as keyof Parameters)
  return { unit, ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
}
