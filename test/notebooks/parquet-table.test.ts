// What a browser reads of a Parquet file is what DuckDB reads, bit for bit.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { databaseTable } from '../../experiments/store/database-table.ts'
import { openDuckDb } from '../../experiments/store/duckdb.ts'
import { copyToParquet } from '../../experiments/store/parquet.ts'
import { parquetTable } from '../../notebooks/figures/parquet-table.ts'

const folder = mkdtempSync(join(tmpdir(), 'nqpf-parquet-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('reads numbers of every type, what is missing, and words over several groups of rows', async () => {
  const file = join(folder, 'table.parquet')
  const { connection, close } = await openDuckDb()
  await copyToParquet(
    connection,
    `SELECT i::INTEGER AS small, (i * 4294967291)::BIGINT AS large, (i % 7)::UTINYINT AS tiny, sin(i) * exp(i % 90) AS real,
       CASE WHEN i % 5 = 0 THEN NULL WHEN i % 5 = 1 THEN 'nan'::DOUBLE ELSE i / 3 END AS gaps,
       (i / 7)::FLOAT AS single, CASE WHEN i % 3 = 0 THEN NULL ELSE 'done ' || i END AS word
     FROM range(40000) r(i)`,
    file,
  )
  close()
  const bytes = readFileSync(file)
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const [page, database] = [await parquetTable(buffer), await databaseTable(file)]
  expect(page.columns).toEqual(database.columns)
  const names = ['real', 'small', 'large', 'tiny', 'gaps', 'single']
  const [read, expected] = [await page.numbers(names), await database.numbers(names)]
  for (const [place, column] of expected.entries()) {
    expect(Buffer.from(read[place].buffer).equals(Buffer.from(column.buffer)), names[place]).toBe(true)
  }
  expect(await page.words('word')).toEqual(await database.words('word'))
})
