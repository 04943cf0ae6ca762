import type { Row } from './read-results.ts'
import type { PointRuns } from './results.ts'

/** Runs, sorted by point and replicate, as one entry a point. */
export function groupByPoint(
  rows: readonly Row[],
  factors: readonly string[],
  outcomes: readonly string[],
): PointRuns[] {
  const points: PointRuns[] = []
  for (const [point, , done, ...numbers] of rows) {
    let own = points[points.length - 1]
    if (own?.point !== point) {
      own = {
        point,
        setting: Object.fromEntries(factors.map((name, column) => [settingName(name), Number(numbers[column])])),
        figures: Object.fromEntries(outcomes.map((name) => [name, []])),
      }
      points.push(own)
    }
    for (const [place, name] of outcomes.entries())
      own.figures[name].push(done ? (numbers[factors.length + place] ?? Number.NaN) : Number.NaN)
  }
  return points
}

/** A setting whose parameter is reported too has a mark in the name of its column. */
const settingName = (column: string): string => column.replace(/ \(set\)$/, '')
