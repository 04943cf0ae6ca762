import {
  accountsTolerance,
  createEconomy,
  type Economy,
  type Parameters,
  reasonToStop,
  resolveParameters,
  step,
} from '../../../model/index.ts'
import type { limits } from '../../../model/presets/limits.ts'

export type LimitName = keyof typeof limits

/** The economy of a limit at its start. Throws where it has none. */
export function openLimit(name: LimitName, overrides: Partial<Parameters> = {}, seed = 1): Economy {
  const economy = createEconomy(resolveParameters(name, overrides), { seed })
  if ('status' in economy) throw new Error(`${name}: ${economy.message.en}`)
  return economy
}

/** One quarter of the whole economy. Throws where the accounts do not close: no limit is worth that. */
export function advance(economy: Economy): void {
  const stop = reasonToStop(economy, step(economy), accountsTolerance)
  if (stop) throw new Error(stop.message.en)
}

export function total(values: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]
  return sum
}
