import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { UnwritableFolder } from '../claim-folder.ts'
import { openResults } from '../open-results.ts'
import type { ResultTable } from '../result-tables.ts'
import { unwritable } from '../unwritable.ts'
import { arrowFile } from './arrow-file.ts'
import { csvFile } from './csv-file.ts'
import type { ExportFormat } from './export-formats.ts'
import { tooLargeForExcel, type TooLarge, xlsxFile } from './xlsx-file.ts'

export type Exported =
  | { status: 'ok'; files: string[] }
  | { status: 'error'; kind: 'no-results'; path: string }
  | { status: 'error'; kind: 'no-table'; path: string; table: ResultTable }
  | TooLarge
  | UnwritableFolder

/**
 * Writes tables of results in another format into the folder `out`: csv and arrow one file a table, xlsx one file with
 * a sheet a table. The names of the files do not depend on what the results say. Each file is there whole or not at all.
 * @param asked all that the folder holds where none is named
 */
export async function exportResults(
  folder: string,
  { format, out, asked }: { format: ExportFormat; out: string; asked: readonly ResultTable[] },
): Promise<Exported> {
  const targetOf = (name: string) => join(out, `${name}.${format}`)
  const names: readonly string[] = format === 'xlsx' ? ['results'] : ['runs', 'series', 'summary']
  const temporary = names.map((name) => `${targetOf(name)}.tmp`)
  const { connection, close, tables } = await openResults(folder, temporary)
  try {
    if (tables.length === 0) return { status: 'error', kind: 'no-results', path: folder }
    const absent = asked.find((table) => !tables.includes(table))
    if (absent) return { status: 'error', kind: 'no-table', path: folder, table: absent }
    const chosen = tables.filter((table) => asked.length === 0 || asked.includes(table))
    if (format === 'xlsx') {
      const tooLarge = await tooLargeForExcel(connection, chosen)
      if (tooLarge) return tooLarge
    }
    mkdirSync(out, { recursive: true })
    const files = format === 'xlsx' ? [targetOf('results')] : chosen.map(targetOf)
    if (format === 'xlsx') await xlsxFile(connection, chosen, `${files[0]}.tmp`)
    const write = format === 'arrow' ? arrowFile : csvFile
    if (format !== 'xlsx') for (const [i, table] of chosen.entries()) await write(connection, table, `${files[i]}.tmp`)
    for (const file of files) renameSync(`${file}.tmp`, file)
    return { status: 'ok', files }
  } catch (fault) {
    return unwritable(out, fault)
  } finally {
    close()
    for (const rest of temporary) if (existsSync(rest)) rmSync(rest)
  }
}
