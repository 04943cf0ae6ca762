import { z } from 'zod'
import { experimentSchema } from './experiment-schema.ts'
import { parameterKeys } from './forms/parameter-key.ts'
import { schemaAt } from './schema-at.ts'

/** The keys that may be written in the map at `path` of an experiment file. */
export function validKeys(path: readonly PropertyKey[], document: unknown): string[] {
  const schema = schemaAt(experimentSchema, path, document)
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

export interface Measure {
  unit: string
  min?: number
  max?: number
}

/** Units of numbers that are no parameters, by the key of the file or of its policies, reporters and designs. */
const units: Record<string, string> = { ticks: 'quarters', ticksPerStep: 'quarters', replicates: 'runs' }
const datesOf = new Set(['policies', 'reporters'])
const dates = new Set(['start', 'end', 'from'])

function unitOf(path: readonly PropertyKey[]): string {
  const key = String(path.at(-1))
  const dated = dates.has(key) && path.some((step) => datesOf.has(String(step)))
  return dated ? 'quarters' : (units[key] ?? '')
}

/** Unit and whole range of the number at `path`: the schema's issue names only the bound that was broken. */
export function measureOf(path: readonly PropertyKey[], document: unknown): Measure {
  const schema = schemaAt(experimentSchema, path, document)
  const { minValue: min, maxValue: max } = schema instanceof z.ZodNumber ? schema : { minValue: null, maxValue: null }
  const parameter = path.map((step) => parameterKeys.get(String(step))).find((key) => key !== undefined)
  const unit = parameter?.meta.unit ?? unitOf(path)
  return { unit, ...(finite(min) && { min }), ...(finite(max) && { max }) }
}

const finite = (bound: number | null): bound is number => bound !== null && Number.isFinite(bound)
