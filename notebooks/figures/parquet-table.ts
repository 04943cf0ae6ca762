import { type AsyncBuffer, parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import type { StoredTable } from '../../experiments/store/stored-table.ts'

const numberTypes = new Set(['DOUBLE', 'FLOAT', 'INT32', 'INT64', 'INT96'])

/** A Parquet file as a browser reads it: only the columns that are asked for. Throws where it is none. */
export async function parquetTable(file: AsyncBuffer): Promise<StoredTable> {
  const metadata = await parquetMetadataAsync(file)
  const rows = Number(metadata.num_rows)
  const read = async (names: readonly string[], take: (name: string, row: number, value: unknown) => void) => {
    await parquetRead({
      file,
      metadata,
      columns: [...new Set(names)],
      compressors,
      onChunk: ({ columnName, columnData, rowStart }) => {
        for (let i = 0; i < columnData.length; i++) take(columnName, rowStart + i, columnData[i])
      },
    })
  }
  return {
    columns: parquetSchema(metadata).children.map(({ element: { name, type, logical_type } }) => ({
      name,
      number: type !== undefined && numberTypes.has(type) && !/TIME|DATE/.test(logical_type?.type ?? ''),
    })),
    async numbers(names) {
      const columns = new Map(names.map((name) => [name, new Float64Array(rows).fill(Number.NaN)]))
      if (names.length > 0) {
        await read(names, (name, row, value) => {
          const column = columns.get(name)
          if (column && value !== null && value !== undefined) column[row] = Number(value)
        })
      }
      return names.map((name) => columns.get(name) as Float64Array)
    },
    async words(name) {
      const words = new Array<string | null>(rows).fill(null)
      await read([name], (_, row, value) => (words[row] = typeof value === 'string' ? value : null))
      return words
    },
  }
}
