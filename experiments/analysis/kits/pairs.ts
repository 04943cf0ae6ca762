import { groupBy } from '../group-by.ts'
import type { RunPath } from './kit-table.ts'

/** A run and the twin that shares all with it but the trigger. */
export interface Pair {
  /** Value of the trigger in the changed run. */
  value: number
  changed: RunPath
  baseline: RunPath
}

/**
 * Pairs of runs that share seed and replicate and every setting but the trigger. Runs of other seeds are no twins: their
 * difference would hold all of chance.
 * @param aside settings that may differ too; the twin with the same values of them goes first, then that with zeros
 */
export function pairsOf(
  runs: readonly RunPath[],
  trigger: string,
  baseline: number,
  aside: readonly string[] = [],
): Pair[] {
  const keyOf = ({ seed, replicate, setting }: RunPath): string => {
    const rest = Object.entries(setting).filter(([name]) => name !== trigger && !aside.includes(name))
    return JSON.stringify([seed, replicate, rest])
  }
  return [...groupBy(runs, keyOf).values()].flatMap((group) => {
    const partners = group.filter(({ setting }) => setting[trigger] === baseline)
    return group.flatMap((changed): Pair[] => {
      if (changed.setting[trigger] === baseline) return []
      const partner =
        partners.find(({ setting }) => aside.every((name) => setting[name] === changed.setting[name])) ??
        partners.find(({ setting }) => aside.every((name) => setting[name] === 0))
      if (partner === undefined || partner.ticks.length !== changed.ticks.length) return []
      return [{ value: changed.setting[trigger], changed, baseline: partner }]
    })
  })
}
