import { z } from 'zod'
import { adoptionParameters } from './parameters/adoption.ts'
import { automationParameters } from './parameters/automation.ts'
import { chipParameters } from './parameters/chips.ts'
import { computeParameters } from './parameters/compute.ts'
import { dataParameters } from './parameters/data.ts'
import { finance } from './parameters/finance.ts'
import { firmParameters } from './parameters/firms.ts'
import { governmentParameters } from './parameters/government.ts'
import { householdParameters } from './parameters/households.ts'
import { labour } from './parameters/labour.ts'
import { limitParameters } from './parameters/limits.ts'
import { macro } from './parameters/macro.ts'
import { missionParameters } from './parameters/missions.ts'
import { policyParameters } from './parameters/policy.ts'
import { population } from './parameters/population.ts'
import { productsAndForecastsParameters } from './parameters/products-and-forecasts.ts'
import { researchParameters } from './parameters/research.ts'
import { skillsAndTasksParameters } from './parameters/skills-and-tasks.ts'
import { societyParameters } from './parameters/society.ts'
import type { ParameterMeta } from './parameters/parameter.ts'

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
  ...automationParameters,
  ...adoptionParameters,
  ...skillsAndTasksParameters,
  ...computeParameters,
  ...chipParameters,
  ...dataParameters,
  ...researchParameters,
  ...missionParameters,
  ...productsAndForecastsParameters,
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
