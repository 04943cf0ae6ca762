import { policyParameters } from '../parameters/policy.ts'
import type { ParameterMeta } from '../parameters/parameter.ts'
import type { Region, Sector } from '../names.ts'

/**
 * One dated policy. Region, sector and size hold as far as its instrument can be aimed (see aims.ts); those that are
 * left out are all meant. All other instruments are national.
 */
export interface PolicyInstrument {
  /** Name of an instrument, see `instruments`. */
  instrument: string
  region?: Region
  sector?: Sector
  size?: 'small' | 'medium' | 'large'
  /**
   * Quarters: the first in which it is decided to hold, and the first in which it no longer is; without an end it stays.
   * It works `policyLag` quarters later, more or fewer as the administration is able (see agents/controls.ts).
   */
  start: number
  end?: number
  /** In the unit of the instrument. */
  amount: number
  financing?: 'debt' | 'tax'
}

export interface Instrument {
  unit: string
  en: string
  zh: string
  min: number
  max: number
}

/** What a dated policy can move: every standing policy parameter. */
export const instruments: Record<string, Instrument> = Object.fromEntries(
  Object.entries(policyParameters).map(([name, field]) => {
    const { unit, en, zh, min = 0, max = 1 } = field.meta() as unknown as ParameterMeta
    return [name, { unit, en, zh, min, max }]
  }),
)
