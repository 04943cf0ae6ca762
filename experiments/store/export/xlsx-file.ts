import type { DuckDBConnection } from '@duckdb/node-api'
import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node'
import type { ResultTable } from '../result-tables.ts'

/** Rows of an Excel sheet, the header among them. */
const mostRows = 1_048_576
/** Columns of an Excel sheet. */
const mostColumns = 16_384
/** Cells whose sheet still fits into one text of the engine; a sheet of text is written as a whole. */
const mostCells = 5_000_000

export interface TooLarge {
  status: 'error'
  kind: 'too-large'
  table: ResultTable
  rows: number
  columns: number
  /** What is exceeded: a limit of Excel, or the cells that are written at most. */
  limit: 'rows' | 'columns' | 'cells'
  most: number
}

/** The first of the tables that does not fit into a sheet. */
export async function tooLargeForExcel(
  connection: DuckDBConnection,
  tables: readonly ResultTable[],
): Promise<TooLarge | undefined> {
  for (const table of tables) {
    const [[counted]] = (await connection.runAndReadAll(`SELECT count(*) FROM ${table}`)).getRowsJS() as [[bigint]]
    const rows = Number(counted)
    const columns = (await connection.run(`FROM ${table} LIMIT 0`)).columnCount
    const size = { status: 'error', kind: 'too-large', table, rows, columns } as const
    if (rows + 1 > mostRows) return { ...size, limit: 'rows', most: mostRows - 1 }
    if (columns > mostColumns) return { ...size, limit: 'columns', most: mostColumns }
    if (rows * columns > mostCells) return { ...size, limit: 'cells', most: mostCells }
  }
  return undefined
}

/** Writes tables as sheets with a bold header that stays in sight. Numbers are numbers; a cell that is none is empty. */
export async function xlsxFile(
  connection: DuckDBConnection,
  tables: readonly ResultTable[],
  path: string,
): Promise<void> {
  const sheets: Sheet<string>[] = []
  for (const table of tables) {
    const reader = await connection.runAndReadAll(`FROM ${table}`)
    const names = reader.columnNames()
    const header: Row = names.map((value) => ({ value, type: String, fontWeight: 'bold' }))
    const rows = (reader.getRowsJS() as unknown[][]).map((row): Row => row.map(excelValue))
    sheets.push({
      sheet: table,
      data: [header, ...rows],
      stickyRowsCount: 1,
      columns: names.map((name) => ({ width: Math.max(10, name.length + 2) })),
    })
  }
  await writeXlsxFile(sheets as never).toFile(path)
}

/** Excel knows neither NaN nor infinity. */
function excelValue(value: unknown): Row[number] {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return value === null ? null : String(value)
}
