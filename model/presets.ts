import { type Parameters, parameterSchema } from './parameters.ts'
import { china2023 } from './presets/china-2023.ts'
import { closedToy } from './presets/closed-toy.ts'
import { industrialRevolutions } from './presets/industrial-revolutions.ts'
import { limits } from './presets/limits.ts'
import { nullRun } from './presets/null.ts'
import type { Preset } from './presets/preset.ts'

/** Named economies. */
export const presets: Record<string, Preset> = {
  'china-2023': china2023,
  'closed-toy': closedToy,
  null: nullRun,
  ...industrialRevolutions,
  ...limits,
}

/**
 * Parameters of a preset with what a caller sets above it. Throws on a preset or value that does not exist: files are
 * checked, with place and mend, before they come here.
 */
export function resolveParameters(preset: string, overrides: Partial<Parameters>): Parameters {
  if (!Object.hasOwn(presets, preset))
    throw new Error(`no preset ${preset}; there are ${Object.keys(presets).join(', ')}`)
  return parameterSchema.parse({ ...presets[preset].parameters, ...overrides })
}
