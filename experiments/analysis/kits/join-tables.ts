import type { Manifest } from '../../store/manifest.ts'
import type { StoredResults } from '../../store/stored-table.ts'
import type { ReadResults } from '../results-from.ts'
import type { WrongColumns } from '../run-columns.ts'
import type { KitTable, RunPath } from './kit-table.ts'
import { readLevels, readRunPaths } from './read-run-paths.ts'
import { type TableColumns, tableColumns } from './table-columns.ts'

/** One experiment, or one file: its tables and the parameters that its runs share. */
interface Source {
  tables: TableColumns[]
  manifest: Manifest | undefined
  shared: Record<string, number>
}

export type OpenedTable = { status: 'ok'; table: KitTable } | Extract<ReadResults, { status: 'error' }>

/** Stored results as one table: runs of several are put together, say of sweeps at three speeds. */
export async function joinTables(results: readonly StoredResults[]): Promise<OpenedTable> {
  const sources: Source[] = []
  for (const stored of results) {
    const source = sourceOf(stored)
    if ('status' in source) return source
    sources.push(source)
  }
  const common = (reporters: (source: Source) => string[]): string[] =>
    reporters(sources[0]).filter((name) => sources.every((source) => reporters(source).includes(name)))
  const overTime = common(({ tables }) => tables.filter(({ byTick }) => byTick).flatMap(({ reporters }) => reporters))
  const all = common(({ tables }) => [...new Set(tables.flatMap(({ reporters }) => reporters))])
  const tablesFor = (names: readonly string[]): [TableColumns, Source][] =>
    sources.map((source) => {
      const holds = source.tables.filter(({ reporters }) => names.every((name) => reporters.includes(name)))
      return [holds.find(({ byTick }) => byTick) ?? holds[0] ?? source.tables[0], source]
    })
  const levels = await readLevels(tablesFor([]).map(([table, { shared }]) => ({ table, shared })))
  const [{ manifest }] = sources
  const table: KitTable = {
    levels,
    reporters: [...overTime, ...all.filter((name) => !overTime.includes(name))],
    overTime,
    manifest,
    seed: manifest?.experiment.seed ?? 0,
    async read(reporters) {
      const runs: RunPath[] = []
      for (const [own, { shared }] of tablesFor(reporters.filter((name) => all.includes(name)))) {
        const first = runs.reduce((most, { run }) => Math.max(most, run + 1), 0)
        for (const path of await readRunPaths({ table: own, shared }, reporters)) {
          runs.push({ ...path, run: first + path.run })
        }
      }
      return runs
    },
  }
  return { status: 'ok', table }
}

type Unopened = Extract<OpenedTable, { status: 'error' }> | WrongColumns

function sourceOf({ path, manifest, runs, series }: StoredResults): Source | Unopened {
  const stored = [series, runs].filter((table) => table !== undefined)
  if (stored.length === 0) return { status: 'error', kind: 'no-results', path }
  const tables: TableColumns[] = []
  for (const table of stored) {
    const columns = tableColumns(table, path)
    if (columns.status === 'error') return columns
    tables.push(columns)
  }
  const numbers = Object.entries(manifest?.parameters ?? {}).filter(([, value]) => typeof value === 'number')
  return { tables, manifest, shared: Object.fromEntries(numbers) as Record<string, number> }
}
