import { groupBy } from '../group-by.ts'
import type { RunPath } from '../kits/kit-table.ts'
import { joinTables } from '../kits/join-tables.ts'
import { matches } from '../judge-expectation.ts'
import type { PointRuns } from '../results.ts'
import type { Measure } from '../../spec/claim.ts'
import type { Design } from '../../spec/design.ts'
import type { Where } from '../../spec/expectation.ts'
import type { StoredResults } from '../../store/stored-table.ts'
import { burstRatio } from './burst-ratio.ts'
import { leadDuring } from './lead-during.ts'
import { panelSlope } from './panel-slope.ts'
import { pathFigure } from './path-measures.ts'
import { twinGrowth } from './twin-growth.ts'

/** What measures read of a run. */
export type MeasuredRun = Pick<RunPath, 'point' | 'replicate' | 'figures'>

/** The runs of stored results with the columns that the measures read; none where nothing is measured. */
export async function measuredRuns(stored: StoredResults, measures: readonly Measure[]): Promise<RunPath[]> {
  const columns = measures.flatMap((measure) => ('on' in measure ? [measure.of, measure.on] : [measure.of]))
  if (columns.length === 0) return []
  const opened = await joinTables([stored])
  return opened.status === 'ok' ? opened.table.read([...new Set(columns)]) : []
}

/**
 * The points of an experiment with the measures as further outcomes: one figure a replicate, NaN where a run gives none.
 * A regression stands at the first point, the growth of twins at the point of the first of each pair; elsewhere they have
 * no figures.
 */
export function withMeasures(
  points: readonly PointRuns[],
  runs: readonly MeasuredRun[],
  measures: readonly Measure[],
  design: Design | undefined,
): PointRuns[] {
  const byPoint = groupBy(runs, ({ point }) => point)
  const replicates = points.reduce(
    (most, { figures }) => Math.max(most, ...Object.values(figures).map((f) => f.length)),
    0,
  )
  const runOf = (point: number, replicate: number): MeasuredRun | undefined =>
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
          twinGrowth(runOf(point.point, r)?.figures[measure.of], runOf(twin, r)?.figures[measure.of], measure),
        )
      }
      case 'during':
        return each((r) => {
          const figures = runOf(point.point, r)?.figures
          return figures ? leadDuring(figures[measure.of], figures[measure.on], measure) : Number.NaN
        })
      case 'bursts':
        return each((r) => burstRatio(runOf(point.point, r)?.figures[measure.of], measure))
      default:
        return each((r) => pathFigure(measure, runOf(point.point, r)?.figures[measure.of] ?? [], design))
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
