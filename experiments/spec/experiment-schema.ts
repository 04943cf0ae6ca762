import { z } from 'zod'
import { type Parameters, parameterSchema, presets, regions, sectors } from '../../model/index.ts'
import { largestSeed, mostReplicates, mostTicks } from './limits.ts'

/** One parameter without its default: a file sets only what it names, the preset gives the rest. */
function optionalWithoutDefault(field: z.ZodType): z.ZodType {
  return (field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType) : field).optional()
}

const parameterOverrides = z.strictObject(
  Object.fromEntries(
    Object.entries(parameterSchema.shape).map(([name, field]) => [name, optionalWithoutDefault(field as z.ZodType)]),
  ),
) as unknown as z.ZodType<Partial<Parameters>>

/** One dated policy instrument. Amounts are checked against the instrument's own range in check-policies.ts. */
export const policySchema = z.strictObject({
  instrument: z.string(),
  region: z.enum(regions).optional(),
  sector: z.enum(sectors).optional(),
  size: z.enum(['small', 'medium', 'large']).optional(),
  start: z.int().min(0).max(mostTicks).default(0),
  end: z.int().min(0).max(mostTicks).optional(),
  amount: z.number(),
  financing: z.enum(['debt', 'tax']).optional(),
})

/** The experiment file: every key that may be written, its type and range. */
export const experimentSchema = z.strictObject({
  name: z.string().regex(/^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.strictObject({ en: z.string().optional(), zh: z.string().optional() }).default({}),
  preset: z.enum(Object.keys(presets)).default('china-2023'),
  parameters: parameterOverrides.default({}),
  policies: z.array(policySchema).default([]),
  ticks: z.int().min(1).max(mostTicks).default(80),
  replicates: z.int().min(1).max(mostReplicates).default(20),
  seed: z.int().min(0).max(largestSeed).optional(),
})

/** Keys that later versions will read; writing one today is answered as such and not as a slip of the pen. */
export const keysToCome = ['uncertainties', 'design', 'stopWhen', 'reporters', 'expect', 'charts']
