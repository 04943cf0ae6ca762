import { groupBy } from '../../analysis/group-by.ts'
import { joinTables } from '../../analysis/kits/join-tables.ts'
import type { RunPath } from '../../analysis/kits/kit-table.ts'
import type { Results } from '../../analysis/results.ts'
import { type BandPoint, bandOverReplicates } from '../../measure/band.ts'
import type { Manifest } from '../../store/manifest.ts'
import type { StoredTable } from '../../store/stored-table.ts'

/** An outcome over time: a band for each level of the only factor, or the response to each alternative but the first. */
export interface OutcomePaths {
  outcome: string
  /** `place` counts points, or alternatives. */
  bands: { place: number; n: number; points: BandPoint[] }[]
}

/** More levels than this cannot be told apart as lines. */
const mostLines = 5

/**
 * Paths of the outcomes that were analysed: of a sweep over one factor with few levels the quantiles over replicates,
 * of a `compare` those of the difference from the first alternative, pair by pair. None for other designs.
 */
export async function readPaths({ stored, outcomes, points }: Results, manifest: Manifest): Promise<OutcomePaths[]> {
  const { factors, design } = manifest.experiment
  const levels = design.kind === 'grid' && factors.length === 1 && points.length <= mostLines
  if ((!levels && design.kind !== 'compare') || !stored.series) return []
  const opened = await joinTables([{ path: stored.path, series: stored.series }])
  if (opened.status === 'error') return []
  const scenarios = design.kind === 'compare' ? Math.round(manifest.counts.points / design.alternatives.length) : 1
  const years = await yearsOf(stored.series)
  const own: OutcomePaths[] = []
  for (const outcome of outcomes) {
    const runs = await opened.table.read([outcome])
    const paths = levels
      ? runs.map(({ point, figures }) => ({ place: point, values: figures[outcome] }))
      : differences(runs, outcome, scenarios)
    const bands = [...groupBy(paths, ({ place }) => place)].map(([place, all]) => {
      const points = bandOverReplicates(
        all.map(({ values }) => values),
        years,
      )
      return { place, n: Math.min(...points.map(({ n }) => n)), points }
    })
    own.push({ outcome, bands })
  }
  return own
}

/** Of each pair the series less that of the first alternative, as long as both go. */
function differences(runs: readonly RunPath[], outcome: string, scenarios: number) {
  const keyOf = (point: number, replicate: number): string => `${point} ${replicate}`
  const first = new Map(runs.map(({ point, replicate, figures }) => [keyOf(point, replicate), figures[outcome]]))
  return runs.flatMap(({ point, replicate, figures }) => {
    const base = point < scenarios ? undefined : first.get(keyOf(point % scenarios, replicate))
    if (!base) return []
    const values = figures[outcome].subarray(0, base.length)
    return [{ place: Math.floor(point / scenarios), values: values.map((value, tick) => value - base[tick]) }]
  })
}

/** Calendar year of each tick. */
async function yearsOf(series: StoredTable): Promise<Float64Array> {
  const [tick, year] = await series.numbers(['tick', 'year'])
  const years = new Float64Array(1 + tick.reduce((most, each) => Math.max(most, each), 0))
  for (const [row, each] of tick.entries()) years[each] = year[row]
  return years
}
