import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { DuckDBConnection, DuckDBDataChunk, DuckDBType } from '@duckdb/node-api'
import { DuckDBTypeId } from '@duckdb/node-api'
import {
  type DataType,
  Float64,
  Int32,
  Int64,
  type RecordBatch,
  RecordBatchFileWriter,
  Table,
  Uint32,
  Utf8,
  vectorFromArray,
} from 'apache-arrow'
import type { ResultTable } from '../result-tables.ts'

/** Writes a table as an Arrow IPC file (Feather version 2), batch by batch, so that memory does not grow with the rows. */
export async function arrowFile(connection: DuckDBConnection, table: ResultTable, path: string): Promise<void> {
  const writer = new RecordBatchFileWriter()
  const written = pipeline(writer.toNodeStream(), createWriteStream(path))
  for await (const batch of batches(connection, table)) writer.write(batch)
  writer.close()
  await written
}

async function* batches(connection: DuckDBConnection, table: ResultTable): AsyncGenerator<RecordBatch> {
  const result = await connection.stream(`FROM ${table}`)
  const names = result.columnNames()
  const types = result.columnTypes().map(arrowType)
  let any = false
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    any = true
    yield* tableOf(names, types, chunk).batches
  }
  // A table without rows still has its columns.
  if (!any) yield* tableOf(names, types, undefined).batches
}

function tableOf(names: readonly string[], types: readonly DataType[], chunk: DuckDBDataChunk | undefined): Table {
  const columns = names.map((name, i) => [name, vectorFromArray(chunk?.getColumnValues(i) ?? [], types[i])])
  return new Table(Object.fromEntries(columns) as ConstructorParameters<typeof Table>[0])
}

function arrowType({ typeId }: DuckDBType): DataType {
  switch (typeId) {
    case DuckDBTypeId.INTEGER:
      return new Int32()
    case DuckDBTypeId.UINTEGER:
      return new Uint32()
    case DuckDBTypeId.BIGINT:
      return new Int64()
    case DuckDBTypeId.DOUBLE:
      return new Float64()
    default:
      return new Utf8()
  }
}
