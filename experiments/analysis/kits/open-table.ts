import { openStored } from '../../store/open-stored.ts'
import type { StoredResults } from '../../store/stored-table.ts'
import { joinTables, type OpenedTable } from './join-tables.ts'

/** Opens folders of results or Parquet files with the columns of runs.parquet or series.parquet as one table. */
export async function openTable(paths: readonly string[]): Promise<OpenedTable> {
  const opened: StoredResults[] = []
  for (const path of paths) {
    try {
      opened.push(await openStored(path))
    } catch (fault) {
      return { status: 'error', kind: 'unreadable', path, reason: (fault as Error).message.split('\n')[0] }
    }
  }
  return joinTables(opened)
}
