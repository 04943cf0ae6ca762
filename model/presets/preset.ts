import type { Parameters } from '../parameters.ts'

/** A named economy: the parameters in which it differs from the defaults. */
export interface Preset {
  title: { en: string; zh: string }
  parameters: Partial<Parameters>
}
