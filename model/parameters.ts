import { z } from 'zod'
import { chipParameters } from './parameters/chips.ts'
import { computeParameters } from './parameters/compute.ts'
import { finance } from './parameters/finance.ts'
import { firmParameters } from './parameters/firms.ts'
import { governmentParameters } from './parameters/government.ts'
import { householdParameters } from './parameters/households.ts'
import { knowledgeParameters } from './parameters/knowledge.ts'
import { labour } from './parameters/labour.ts'
import { limitParameters } from './parameters/limits.ts'
import { macro } from './parameters/macro.ts'
import type { ParameterMeta } from './parameters/parameter.ts'
import { policyParameters } from './parameters/policy.ts'
import { population } from './parameters/population.ts'
import { societyParameters } from './parameters/society.ts'
import { technologyParameters } from './parameters/technology.ts'

export type { ParameterMeta } from './parameters/parameter.ts'

/** Every parameter of the economy: default, range, unit, meaning in English and Chinese, source. */
export const parameterSchema = z.strictObject({
  ...population,
  ...macro,
  ...householdParameters,
  ...labour,
  ...firmParameters,
  ...finance,
  ...governmentParameters,
  ...technologyParameters,
  ...computeParameters,
  ...chipParameters,
  ...knowledgeParameters,
  ...societyParameters,
  ...policyParameters,
  ...limitParameters,
})

export type Parameters = z.infer<typeof parameterSchema>
export type ParameterName = keyof Parameters

/** What a parameter says of itself, and its default. */
export function parameterMeta(name: ParameterName): ParameterMeta & { default: unknown } {
  const field = parameterSchema.shape[name]
  return { ...(field.meta() as unknown as ParameterMeta), default: field.parse(undefined) }
}
