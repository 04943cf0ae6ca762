import type { BootstrapInterval } from '../bootstrap/bootstrap-interval.ts'
import type { Reading, Verdict } from './verdict.ts'

/**
 * Rules on a prediction about several places at once. It is supported where each interval holds it: no more is asked of
 * each than of one alone (intersection-union test). It is contradicted where some interval fails it, at a level raised
 * for the number of places (Bonferroni), as among many some fail by chance. The interval that carries the verdict is
 * that of the place which decides: the least margin, or the one that fails most.
 * @param places number of places, 1 or more
 * @param intervalAt interval of a place at a level
 */
export function rule(
  places: number,
  level: number,
  intervalAt: (place: number, level: number) => BootstrapInterval,
  { margin, holds, fails }: Reading,
): Omit<Verdict, 'of'> {
  const intervals = Array.from({ length: places }, (_, at) => ({ at, interval: intervalAt(at, level) }))
  // A place without an interval decides that nothing can be said.
  const depth = ({ interval }: { interval: BootstrapInterval }): number =>
    interval.method === 'none' ? -Infinity : margin(interval)
  const weakest = intervals.reduce((least, each) => (depth(each) < depth(least) ? each : least))
  if (intervals.every(({ interval }) => holds(interval))) return { ruling: 'supported', ...weakest }

  const raised = 1 - (1 - level) / places
  const failed = intervals
    .filter(({ interval }) => fails(interval))
    .map(({ at }) => ({ at, interval: intervalAt(at, raised) }))
    .filter(({ interval }) => fails(interval))
    .sort((p, q) => depth(p) - depth(q))
  if (failed.length > 0) return { ruling: 'contradicted', ...failed[0] }
  return { ruling: 'undecided', ...weakest }
}
