import { z } from 'zod'
import type { ParameterKey } from './parameter-key.ts'
import { mostLevels } from '../limits.ts'

const spread = z.number().positive()
const shape = z.number().positive()
const end = z.number().optional()

/** Distributions of an uncertain parameter; each is cut to the parameter's own range. */
export const distributionSchema = z
  .discriminatedUnion('distribution', [
    z.strictObject({ distribution: z.literal('uniform'), min: z.number(), max: z.number() }),
    z.strictObject({ distribution: z.literal('normal'), mean: z.number(), sd: spread, min: end, max: end }),
    z.strictObject({ distribution: z.literal('lognormal'), mean: z.number(), sd: spread, min: end, max: end }),
    z.strictObject({ distribution: z.literal('triangular'), min: z.number(), mode: z.number(), max: z.number() }),
    z.strictObject({ distribution: z.literal('beta'), alpha: shape, beta: shape, min: end, max: end }),
  ])
  .meta({
    id: 'distribution',
    description:
      'mean and sd are those of the value itself, also for lognormal; beta lies between min and max (0 and 1) / ' +
      '均值与标准差均指该值本身（对数正态亦然）；beta 位于 min 与 max 之间（默认 0 与 1）',
  })

export type DistributionForm = z.infer<typeof distributionSchema>

/** Several values, or a range; the values themselves are checked by the parameter's own schema. */
export type RangeForm = { values: (number | boolean)[] } | { min: number; max: number; step?: number | undefined }

export type ParameterForm = DistributionForm | RangeForm

const step = z.number().positive().optional()

/** Schemas by kind and range: parameters of one range share theirs, in memory and in the JSON Schema. */
const shared = new Map<string, z.ZodType>()

/** All that may be written for a parameter: one value, several, a range with or without steps, a distribution. */
export function formSchema(key: ParameterKey): z.ZodType {
  const { en, zh, unit } = key.meta
  const words = `${en} [${unit}] / ${zh}`
  if (key.kind === 'list' || key.kind === 'choice') return key.value.optional().describe(words)
  const { min, max } = key.meta
  const id =
    key.kind === 'boolean'
      ? 'switch'
      : `${key.kind === 'int' ? 'whole number' : 'number'} from ${min} to ${max}`.replaceAll(' ', '-')
  const form = shared.get(id) ?? variedSchema(key).meta({ id })
  shared.set(id, form)
  return form.optional().describe(words)
}

function variedSchema({ value, kind }: ParameterKey): z.ZodType {
  const values = z.strictObject({ values: z.array(value).min(1).max(mostLevels) })
  if (kind === 'boolean') return z.union([value, values])
  return z.union([value, values, z.strictObject({ min: value, max: value, step }), distributionSchema])
}
