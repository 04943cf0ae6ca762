import { observables } from '../../model/index.ts'
import type { Replicates } from '../measure/replicates.ts'
import type { Manifest } from '../store/manifest.ts'
import { readManifest } from '../store/read-manifest.ts'
import { readSeries, type Series } from '../store/read-series.ts'
import type { Observed } from './observed.ts'

/** What a report is made from. */
export interface Results extends Replicates {
  manifest: Manifest
  /** Quantities that the model records, with unit and names. */
  observed: readonly Observed[]
}

/** Reads the results in an experiment's folder. Throws the system's error where they are not there. */
export async function readResults(folder: string): Promise<Results> {
  return resultsFrom(readManifest(folder), await readSeries(folder), observables)
}

/** Puts manifest and series together; runs of the first point only, which is all that one economy's report needs. */
export function resultsFrom(manifest: Manifest, series: Series, observed: readonly Observed[]): Results {
  const starts = firstRows(series)
  const ticks = Math.min(...starts.map((start, i) => (starts[i + 1] ?? endOfPoint(series)) - start))
  const years = series.columns.year.slice(0, ticks)
  return {
    manifest,
    observed,
    n: starts.length,
    years,
    parameters: manifest.parameters,
    paths(name) {
      const column = series.columns[name]
      return column && starts.map((start) => column.subarray(start, start + ticks))
    },
  }
}

/** Row of tick 0 of each run of the first point; rows are sorted by run and tick. */
function firstRows({ rows, columns }: Series): number[] {
  const all = Array.from({ length: rows }, (_, row) => row)
  return all.filter((row) => columns.tick[row] === 0 && columns.point[row] === columns.point[0])
}

const endOfPoint = ({ rows, columns }: Series) => {
  const next = columns.point.findIndex((point) => point !== columns.point[0])
  return next < 0 ? rows : next
}
