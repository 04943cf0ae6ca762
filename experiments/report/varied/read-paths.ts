import { existsSync } from 'node:fs'
import { groupBy } from '../../analysis/group-by.ts'
import type { Results } from '../../analysis/results.ts'
import type { BandPoint } from '../../measure/band.ts'
import { openDuckDb } from '../../store/duckdb.ts'
import { filesIn } from '../../store/file-names.ts'
import type { Manifest } from '../../store/manifest.ts'
import { sqlName, sqlText } from '../../store/sql-text.ts'

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
export async function readPaths(
  folder: string,
  { outcomes, points }: Results,
  manifest: Manifest,
): Promise<OutcomePaths[]> {
  const { series } = filesIn(folder)
  const { factors, design } = manifest.experiment
  const levels = design.kind === 'grid' && factors.length === 1 && points.length <= mostLines
  if ((!levels && design.kind !== 'compare') || !existsSync(series)) return []
  const scenarios = design.kind === 'compare' ? Math.round(manifest.counts.points / design.alternatives.length) : 1
  const { connection, close } = await openDuckDb()
  try {
    const own: OutcomePaths[] = []
    for (const outcome of outcomes) {
      const value = `CAST(${sqlName(outcome)} AS DOUBLE)`
      const rows = `SELECT CAST(point AS INTEGER) AS point, replicate, tick, year, ${value} AS value FROM read_parquet(${sqlText(series)})`
      const source = levels
        ? `SELECT point AS place, tick, year, value FROM (${rows})`
        : `SELECT a.point // ${scenarios} AS place, a.tick AS tick, a.year AS year, a.value - b.value AS value
           FROM (${rows}) a JOIN (${rows}) b ON b.point = a.point % ${scenarios}
             AND b.replicate = a.replicate AND b.tick = a.tick WHERE a.point >= ${scenarios}`
      const answer = await connection.runAndReadAll(
        `SELECT CAST(place AS INTEGER), CAST(count(*) AS INTEGER), any_value(year), quantile_cont(value, 0.05), median(value),
           quantile_cont(value, 0.95) FROM (${source}) WHERE isfinite(value) GROUP BY place, tick ORDER BY place, tick`,
      )
      const found = answer.getRows() as [number, number, number, number, number, number][]
      own.push({
        outcome,
        bands: [...groupBy(found, ([place]) => place)].map(([place, ticks]) => ({
          place,
          n: Math.min(...ticks.map(([, n]) => n)),
          points: ticks.map(([, n, year, low, median, high]) => ({ year, low, median, high, n })),
        })),
      })
    }
    return own
  } finally {
    close()
  }
}
