import type { DuckDBDoubleVector } from '@duckdb/node-api'
import { openDuckDb } from '../../store/duckdb.ts'
import { sqlName, sqlText } from '../../store/sql-text.ts'
import type { RunPath } from './kit-table.ts'
import type { TableColumns } from './table-columns.ts'

/** A setting whose parameter is reported too has a mark in the name of its column. */
const settingName = (column: string): string => column.replace(/ \(set\)$/, '')

/** A table and the parameters that all its runs share. */
export interface SharedTable {
  table: TableColumns
  shared: Readonly<Record<string, number>>
}

/** The different values of each setting over several tables, rising; a parameter counts where tables differ in it. */
export async function readLevels(tables: readonly SharedTable[]): Promise<Map<string, number[]>> {
  const values = new Map<string, Set<number>>()
  const add = (name: string, value: number) => values.set(name, (values.get(name) ?? new Set()).add(value))
  const columns = new Set(tables.flatMap(({ table }) => table.settings.map(settingName)))
  const { connection, close } = await openDuckDb()
  try {
    for (const { table, shared } of tables) {
      if (table.settings.length > 0) {
        const settings = table.settings.map((name) => `CAST(${sqlName(name)} AS DOUBLE)`).join(', ')
        const answer = await connection.runAndReadAll(
          `SELECT DISTINCT ${settings} FROM read_parquet(${sqlText(table.file)})`,
        )
        for (const row of answer.getRows() as (number | null)[][]) {
          for (const [place, value] of row.entries()) if (value !== null) add(settingName(table.settings[place]), value)
        }
      }
      const own = new Set(table.settings.map(settingName))
      for (const [name, value] of Object.entries(shared)) if (!own.has(name)) add(name, value)
    }
  } finally {
    close()
  }
  return new Map(
    [...values]
      .map(([name, own]): [string, number[]] => [name, [...own].sort((a, b) => a - b)])
      .filter(([name, own]) => columns.has(name) || own.length > 1),
  )
}

/**
 * The runs of a table with these columns, each with its ticks in order. A name that is a setting here, or a parameter
 * that all runs share, is constant; one that the table does not know is NaN.
 */
export async function readRunPaths(
  { table: { file, byTick, settings, reporters }, shared }: SharedTable,
  names: readonly string[],
): Promise<RunPath[]> {
  const sourceOf = (name: string): string => {
    const column = reporters.includes(name) ? name : settings.find((setting) => settingName(setting) === name)
    if (column !== undefined) return sqlName(column)
    return name in shared ? String(shared[name]) : `'nan'`
  }
  const keys = ['run', 'point', 'replicate', 'seed', ...settings].map(sqlName)
  const columns = [...keys, ...names.map(sourceOf), byTick ? 'tick' : '0'].map((source) => `CAST(${source} AS DOUBLE)`)
  const { connection, close } = await openDuckDb()
  try {
    const result = await connection.run(
      `SELECT ${columns.join(', ')} FROM read_parquet(${sqlText(file)}) ORDER BY run${byTick ? ', tick' : ''}`,
    )
    const chunks = await result.fetchAllChunks()
    const rows = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0)
    const table = columns.map(() => new Float64Array(rows))
    let offset = 0
    for (const chunk of chunks) {
      for (const [place, column] of table.entries()) {
        const vector = chunk.getColumnVector(place) as DuckDBDoubleVector
        for (let row = 0; row < chunk.rowCount; row++) column[offset + row] = vector.getItem(row) ?? Number.NaN
      }
      offset += chunk.rowCount
    }
    return splitByRun(table, settings.map(settingName), names, shared)
  } finally {
    close()
  }
}

function splitByRun(
  table: readonly Float64Array[],
  settings: readonly string[],
  reporters: readonly string[],
  shared: Readonly<Record<string, number>>,
): RunPath[] {
  const [run, point, replicate, seed] = table
  const ticks = table[table.length - 1]
  const paths: RunPath[] = []
  for (let from = 0, end = 0; from < run.length; from = end) {
    while (end < run.length && run[end] === run[from]) end++
    const own = settings.map((name, i): [string, number] => [name, table[4 + i][from]])
    const figures = reporters.map((name, i) => [name, table[4 + settings.length + i].subarray(from, end)])
    paths.push({
      run: run[from],
      point: point[from],
      replicate: replicate[from],
      seed: seed[from],
      setting: { ...shared, ...Object.fromEntries(own) },
      ticks: ticks.subarray(from, end),
      figures: Object.fromEntries(figures) as Record<string, Float64Array>,
    })
  }
  return paths
}
