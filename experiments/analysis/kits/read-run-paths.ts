import { inOrder, rowOrder } from '../../store/stored-table.ts'
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
  for (const { table, shared } of tables) {
    const settings = await table.stored.numbers(table.settings)
    for (const [place, column] of settings.entries()) {
      for (const value of new Set(column)) if (!Number.isNaN(value)) add(settingName(table.settings[place]), value)
    }
    const own = new Set(table.settings.map(settingName))
    for (const [name, value] of Object.entries(shared)) if (!own.has(name)) add(name, value)
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
  { table: { stored, byTick, settings, reporters }, shared }: SharedTable,
  names: readonly string[],
): Promise<RunPath[]> {
  const sourceOf = (name: string): string | number => {
    const column = reporters.includes(name) ? name : settings.find((setting) => settingName(setting) === name)
    return column ?? shared[name] ?? Number.NaN
  }
  const keys = ['run', 'point', 'replicate', 'seed', ...settings]
  const sources = [...keys, ...names.map(sourceOf), byTick ? 'tick' : 0]
  const asked = [...new Set(sources.filter((source) => typeof source === 'string'))]
  const read = await stored.numbers(asked)
  const columnOf = (name: string): Float64Array => read[asked.indexOf(name)]
  const order = rowOrder(byTick ? [columnOf('run'), columnOf('tick')] : [columnOf('run')])
  const sorted = inOrder(read, order)
  const table = sources.map((source) =>
    typeof source === 'string' ? sorted[asked.indexOf(source)] : new Float64Array(order.length).fill(source),
  )
  return splitByRun(table, settings.map(settingName), names, shared)
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
