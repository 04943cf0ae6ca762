import { observables } from '../../model/index.ts'
import type { Run } from '../engine/engine.ts'
import { dateOf } from '../parts/time-axis.ts'

/** All figures of a run as CSV: a row for each quarter, the names of the observables on top; figures in full. */
export function tableFile({ rows, tick }: Pick<Run, 'rows' | 'tick'>): string {
  const width = observables.length
  const head = ['tick', 'year', ...observables.map(({ name }) => name)].join(',')
  const lines = Array.from({ length: tick + 1 }, (_, at) =>
    [at, dateOf(at), ...rows.subarray(at * width, (at + 1) * width)].join(','),
  )
  return [head, ...lines, ''].join('\n')
}
