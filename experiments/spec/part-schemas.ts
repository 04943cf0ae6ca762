import { z } from 'zod'
import { instruments, observables, type Parameters, places, regions } from '../../model/index.ts'
import { formSchema, type ParameterForm } from './forms/form-schema.ts'
import { parameterKeys } from './forms/parameter-key.ts'
import { mostTicks } from './limits.ts'

type WrittenParameters = Record<string, Parameters[keyof Parameters] | ParameterForm>

/** Parameters with a value or a form each. */
export const parameterForms = z
  .strictObject(Object.fromEntries([...parameterKeys].map(([name, key]) => [name, formSchema(key)])))
  .meta({ id: 'parameters' }) as z.ZodObject<Record<string, z.ZodType>> & z.ZodType<WrittenParameters>

/** Parameters with one value each. */
export const alternativeParameters = z.strictObject(
  Object.fromEntries([...parameterKeys].map(([name, { value }]) => [name, value.optional()])),
) as z.ZodObject<Record<string, z.ZodType>> & z.ZodType<Record<string, Parameters[keyof Parameters]>>

/** One dated policy instrument. Amounts are checked against the instrument's own range in check-policies.ts. */
export const policySchema = z
  .strictObject({
    instrument: z.enum(Object.keys(instruments)),
    region: z.enum(regions).optional(),
    sector: z.enum(places.sector).optional(),
    size: z.enum(places.size).optional(),
    start: z.int().min(0).max(mostTicks).default(0),
    end: z.int().min(0).max(mostTicks).optional(),
    amount: z.number(),
    financing: z.enum(['debt', 'tax']).optional(),
  })
  .meta({ id: 'policy' })

/** The name of an outcome: editors offer observables, but a reporter of the file will do. */
export const outcomeSchema = z
  .union([z.enum(observables.map(({ name }) => name)), z.string()])
  .meta({ id: 'outcome', description: 'name of an observable or reporter / 可观测量或 reporter 的名称' })
