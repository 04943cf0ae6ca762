import { z } from 'zod'
import { isMap } from './value-at.ts'

/** The schema of the value at `path`, following at each union the branch that the writer most likely meant. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[], written: unknown): z.ZodType | undefined {
  const here = branchOf(schema, written)
  if (path.length === 0) return here
  const [step, ...rest] = path
  const below = isMap(written) && Object.hasOwn(written, step) ? written[String(step)] : undefined
  if (here instanceof z.ZodObject) {
    const field = Object.hasOwn(here.shape, step) ? (here.shape[String(step)] as z.ZodType) : undefined
    return field && schemaAt(field, rest, below)
  }
  if (here instanceof z.ZodRecord) return schemaAt(here.valueType as z.ZodType, rest, below)
  if (here instanceof z.ZodArray) {
    return schemaAt(here.element as z.ZodType, rest, Array.isArray(written) ? written[Number(step)] : undefined)
  }
  return undefined
}

/** A schema without what wraps it; of a union the branch that fits best. */
function branchOf(schema: z.ZodType, written: unknown): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return branchOf(schema.unwrap() as z.ZodType, written)
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = schema.def
    const option = (schema.options as z.ZodObject[]).find(
      ({ shape }) => isMap(written) && (shape[discriminator] as z.ZodLiteral).value === written[discriminator],
    )
    return option ?? schema
  }
  if (!(schema instanceof z.ZodUnion)) return schema
  const options = (schema.options as z.ZodType[]).toSorted((a, b) => fit(b, written) - fit(a, written))
  return branchOf(options[0], written)
}

/** How many of the keys that were written an alternative of a union knows; one that takes no keys fits other values. */
function fit(option: z.ZodType, written: unknown): number {
  if (option instanceof z.ZodDiscriminatedUnion) {
    return isMap(written) && option.def.discriminator in written ? Number.POSITIVE_INFINITY : -1
  }
  if (!(option instanceof z.ZodObject)) return isMap(written) ? -1 : 1
  return isMap(written) ? Object.keys(written).filter((key) => Object.hasOwn(option.shape, key)).length : 0
}
