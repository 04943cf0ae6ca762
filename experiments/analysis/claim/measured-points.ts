import { groupBy } from '../group-by.ts'
import { matches } from '../judge-expectation.ts'
import type { PointRuns } from '../results.ts'
import type { Measure } from '../../spec/claim.ts'
import type { Design } from '../../spec/design.ts'
import type { Where } from '../../spec/expectation.ts'
import { burstRatio } from './burst-ratio.ts'
import { panelSlope } from './panel-slope.ts'
import { pathFigure } from './path-measures.ts'
import type { RunPaths } from './run-paths.ts'
import { twinGrowth } from './twin-growth.ts'

/** Columns of the series that the measures read. */
export const columnsRead = (measures: readonly Measure[]): string[] => [
  ...new Set(measures.flatMap((measure) => (measure.kit === 'regression' ? [measure.of, measure.on] : [measure.of]))),
]

/**
 * The points of an experiment with the measures as further outcomes: one figure a replicate, NaN where a run gives none.
 * A regression stands at the first point, the growth of twins at the point of the first of each pair; elsewhere they have
 * no figures.
 */
export function withMeasures(
  points: readonly PointRuns[],
  runs: readonly RunPaths[],
  measures: readonly Measure[],
  design: Design | undefined,
): PointRuns[] {
  const byPoint = groupBy(runs, ({ point }) => point)
  const replicates = points.reduce(
    (most, { figures }) => Math.max(most, ...Object.values(figures).map((f) => f.length)),
    0,
  )
  const runOf = (point: number, replicate: number): RunPaths | undefined =>
    byPoint.get(point)?.find((run) => run.replicate === replicate)
  const each = (figure: (replicate: number) => number): number[] =>
    Array.from({ length: replicates }, (_, r) => figure(r))
  const slopes = new Map(
    measures.flatMap((measure) =>
      measure.kit === 'regression'
        ? [
            [
              measure.name,
              each((r) =>
                panelSlope(
                  runs.filter((run) => run.replicate === r),
                  measure,
                ),
              ),
            ] as const,
          ]
        : [],
    ),
  )
  const numberAt = (where: Where): number => points.find((point) => matches(point, where))?.point ?? -1
  const figuresOf = (measure: Measure, point: PointRuns): number[] => {
    switch (measure.kit) {
      case 'regression':
        return point === points[0] ? (slopes.get(measure.name) ?? []) : []
      case 'twins': {
        const pair = measure.pairs.find(({ first }) => matches(point, first))
        if (!pair) return []
        const twin = numberAt(pair.second)
        return each((r) =>
          twinGrowth(runOf(point.point, r)?.paths[measure.of], runOf(twin, r)?.paths[measure.of], measure),
        )
      }
      case 'bursts':
        return each((r) => burstRatio(runOf(point.point, r)?.paths[measure.of], measure))
      default:
        return each((r) => pathFigure(measure, runOf(point.point, r)?.paths[measure.of] ?? [], design))
    }
  }
  return points.map((point) => ({
    ...point,
    figures: {
      ...point.figures,
      ...Object.fromEntries(measures.map((measure) => [measure.name, figuresOf(measure, point)])),
    },
  }))
}
