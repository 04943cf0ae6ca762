import type { PointRuns } from './results.ts'

/** Runs, sorted by point and replicate, column by column. */
export interface RunRows {
  point: Float64Array
  /** False where the run failed. */
  done: boolean[]
  factors: { name: string; values: Float64Array }[]
  outcomes: { name: string; values: Float64Array }[]
}

/** Runs as one entry a point. */
export function groupByPoint({ point, done, factors, outcomes }: RunRows): PointRuns[] {
  const points: PointRuns[] = []
  for (let row = 0; row < point.length; row++) {
    let own = points[points.length - 1]
    if (own?.point !== point[row]) {
      own = {
        point: point[row],
        setting: Object.fromEntries(factors.map(({ name, values }) => [settingName(name), values[row]])),
        figures: Object.fromEntries(outcomes.map(({ name }) => [name, []])),
      }
      points.push(own)
    }
    for (const { name, values } of outcomes) own.figures[name].push(done[row] ? values[row] : Number.NaN)
  }
  return points
}

/** A setting whose parameter is reported too has a mark in the name of its column. */
export const settingName = (column: string): string => column.replace(/ \(set\)$/, '')
