import { meanOf } from '../../../measure/mean-of.ts'
import { groupBy } from '../../group-by.ts'
import type { RunPath } from '../kit-table.ts'

/** Runs at one value of the other parameter, or at several neighbouring ones, whose mean stands for them. */
export interface Neighbourhood {
  other: number
  /** How many values are put together. */
  together: number
  runs: RunPath[]
}

/**
 * Runs by value of the other parameter. Where its values have too few replicates at a size and control, as in a fine
 * grid whose runs each have their own chance, neighbours are put together until they have enough; the last of them take
 * in what is left over. What differs between neighbours then counts as chance.
 * @param cellOf names size and control of a run
 */
export function neighbourhoods(
  runs: readonly RunPath[],
  other: string,
  { cellOf, enough }: { cellOf: (run: RunPath) => string; enough: number },
): Neighbourhood[] {
  const byValue = [...groupBy(runs, ({ setting }) => setting[other])].sort(([a], [b]) => a - b)
  const replicates = Math.max(
    ...[...groupBy(runs, (run) => `${run.setting[other]} ${cellOf(run)}`).values()].map(count),
  )
  const together = Math.min(byValue.length, Math.max(1, Math.ceil(enough / replicates)))
  const groups = Math.floor(byValue.length / together)
  return Array.from({ length: groups }, (_, i) => {
    const own = byValue.slice(i * together, i + 1 === groups ? undefined : (i + 1) * together)
    return { other: meanOf(own.map(([value]) => value)), together: own.length, runs: own.flatMap(([, each]) => each) }
  })
}

const count = (own: readonly RunPath[]): number => own.length
