import type { Manifest } from '../store/manifest.ts'
import { inOrder, rowOrder, type StoredResults, type StoredTable } from '../store/stored-table.ts'
import { chooseOutcomes, type UnknownOutcome } from './choose-outcomes.ts'
import { measuredRuns, withMeasures } from './claim/measured-points.ts'
import { groupByPoint, type RunRows, settingName } from './group-by-point.ts'
import type { PointRuns, Results } from './results.ts'
import { runColumns, type WrongColumns } from './run-columns.ts'

export type ReadResults =
  | { status: 'ok'; results: Results; left: number }
  | { status: 'error'; kind: 'no-results'; path: string }
  | { status: 'error'; kind: 'unreadable'; path: string; reason: string }
  | WrongColumns
  | UnknownOutcome

/**
 * The runs of stored results, wherever these lie.
 * @param asked outcomes to read; those that matter to the design where none is named (see choose-outcomes.ts)
 */
export async function resultsFrom(stored: StoredResults, asked: readonly string[]): Promise<ReadResults> {
  const { path, manifest } = stored
  const table = stored.runs ?? stored.series
  if (!table) return { status: 'error', kind: 'no-results', path }
  try {
    const columns = runColumns(table, path)
    if (columns.status === 'error') return columns
    const chosen = chooseOutcomes(asked, columns.outcomes, manifest)
    if (chosen.status === 'error') return chosen
    const drawn = manifest?.experiment.posterior?.parameters ?? []
    const settings = columns.factors.filter((name) => !drawn.includes(settingName(name)))
    const rows = await readRows(table, settings, chosen.read)
    const results: Results = {
      stored,
      manifest,
      factors: factorsOf(rows, manifest),
      outcomes: chosen.outcomes,
      known: columns.outcomes,
      points: await withClaim(groupByPoint(rows), stored),
      runs: rows.point.length,
      failed: rows.done.filter((done) => !done).length,
      seed: manifest?.experiment.seed ?? 0,
    }
    return { status: 'ok', results, left: chosen.left }
  } catch (fault) {
    return { status: 'error', kind: 'unreadable', path, reason: (fault as Error).message.split('\n')[0] }
  }
}

/** Claims have outcomes that no single row of the runs holds. */
async function withClaim(points: PointRuns[], stored: StoredResults): Promise<PointRuns[]> {
  const { claim, design } = stored.manifest?.experiment ?? {}
  if (!claim || claim.measures.length === 0) return points
  return withMeasures(points, await measuredRuns(stored, claim.measures), claim.measures, design)
}

/** Runs by point and replicate. */
async function readRows(table: StoredTable, factors: readonly string[], outcomes: readonly string[]): Promise<RunRows> {
  const read = await table.numbers(['point', 'replicate', ...factors, ...outcomes])
  const order = rowOrder(read.slice(0, 2))
  const [point, , ...values] = inOrder(read, order)
  const status = await table.words('status')
  const named = (names: readonly string[], from: number) => names.map((name, i) => ({ name, values: values[from + i] }))
  return {
    point,
    done: Array.from(order, (row) => status[row] === 'done'),
    factors: named(factors, 0),
    outcomes: named(outcomes, factors.length),
  }
}

function factorsOf({ factors }: RunRows, manifest: Manifest | undefined): Results['factors'] {
  if (manifest) return manifest.experiment.factors
  return factors.map(({ name, values }) => ({
    name,
    low: values.reduce((least, value) => Math.min(least, value), Infinity),
    high: values.reduce((most, value) => Math.max(most, value), -Infinity),
    uncertain: false,
  }))
}
