import { bootstrapInterval, type BootstrapInterval, type BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { meanAt } from '../mean-at.ts'
import { gain } from './gain.ts'

/** Sizes of responses, one a replicate, in the same order everywhere. */
export interface AblationSizes {
  /** All channels alive. */
  closed: readonly number[]
  /** All channels held. */
  open: readonly number[]
  /** One channel alive and all others held, by channel. */
  alone: readonly (readonly number[])[]
}

/**
 * What channels do together and not one by one: gain of all less the sum of the gains of each alone. Above 0 where loops
 * pass through several channels, below 0 where channels stand in for each other.
 */
export function interactionInterval(
  { closed, open, alone }: AblationSizes,
  options: BootstrapOptions,
): BootstrapInterval {
  const statistic = (rows: Int32Array): number => {
    const held = meanAt(open, rows)
    return alone.reduce((rest, sizes) => rest - gain(meanAt(sizes, rows), held), gain(meanAt(closed, rows), held))
  }
  return bootstrapInterval([closed.length], statistic, options)
}
