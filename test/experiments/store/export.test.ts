import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tableFromIPC } from 'apache-arrow'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDuckDb } from '../../../experiments/store/duckdb.ts'
import { exportResults } from '../../../experiments/store/export/export-results.ts'
import { filesIn } from '../../../experiments/store/file-names.ts'
import { query } from '../../../experiments/store/query.ts'
import { writeParquet } from '../../../experiments/store/parquet.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-export-'))
afterAll(() => rmSync(root, { recursive: true }))
const folder = join(root, 'results')
const out = join(root, 'out')

async function write(path: string, sql: string): Promise<void> {
  const { connection, close } = await openDuckDb()
  await writeParquet(connection, sql, path)
  close()
}

const runs = `SELECT i::INTEGER AS run, (4000000000 + i)::UINTEGER AS seed, i / 4 AS "a, ""b""",
  CASE WHEN i = 1 THEN 'nan'::DOUBLE ELSE 0.1 + i END AS y, CASE WHEN i = 1 THEN '坏了, "x"' END AS message
  FROM range(3) t(i)`

beforeAll(async () => {
  mkdirSync(folder)
  await write(filesIn(folder).runs, runs)
  await write(filesIn(folder).summary, 'SELECT 0::INTEGER AS point, 3::BIGINT AS n')
  writeFileSync(join(root, 'secret.csv'), 'word\nhidden\n')
})

const exported = (format: 'csv' | 'arrow' | 'xlsx', asked: ('runs' | 'series' | 'summary')[] = [], to = out) =>
  exportResults(folder, { format, out: to, asked })

describe('export', () => {
  it('csv: quoted where it must be, empty where nothing is known', async () => {
    expect(await exported('csv')).toEqual({ status: 'ok', files: [join(out, 'runs.csv'), join(out, 'summary.csv')] })
    expect(readFileSync(join(out, 'runs.csv'), 'utf8').split('\n').slice(0, 3)).toEqual([
      'run,seed,"a, ""b""",y,message',
      '0,4000000000,0.0,0.1,',
      '1,4000000001,0.25,nan,"坏了, ""x"""',
    ])
  })

  it('arrow: the same types and the same bits', async () => {
    await exported('arrow', ['runs'])
    const table = tableFromIPC(readFileSync(join(out, 'runs.arrow')))
    expect(table.schema.fields.map(({ type }) => String(type))).toEqual([
      'Int32',
      'Uint32',
      'Float64',
      'Float64',
      'Utf8',
    ])
    expect([...(table.getChild('y') ?? [])]).toEqual([0.1, Number.NaN, 2.1])
    expect([...(table.getChild('message') ?? [])]).toEqual([null, '坏了, "x"', null])
  })

  it('arrow: a table of many chunks is whole, one without rows keeps its columns', async () => {
    const many = join(root, 'many')
    mkdirSync(many)
    await write(filesIn(many).runs, 'SELECT i::INTEGER AS run FROM range(10000) t(i)')
    await write(filesIn(many).series, 'SELECT 1::INTEGER AS run WHERE false')
    await exportResults(many, { format: 'arrow', out: many, asked: [] })
    const table = tableFromIPC(readFileSync(join(many, 'runs.arrow')))
    expect([table.numRows, table.getChild('run')?.get(9999)]).toEqual([10000, 9999])
    const empty = tableFromIPC(readFileSync(join(many, 'series.arrow')))
    expect([empty.numRows, empty.schema.names]).toEqual([0, ['run']])
  })

  it('xlsx: a sheet a table, numbers as numbers', async () => {
    expect(await exported('xlsx')).toEqual({ status: 'ok', files: [join(out, 'results.xlsx')] })
    expect(await readSheet(join(out, 'results.xlsx'), 'runs')).toEqual([
      ['run', 'seed', 'a, "b"', 'y', 'message'],
      [0, 4000000000, 0, 0.1, null],
      [1, 4000000001, 0.25, null, '坏了, "x"'],
      [2, 4000000002, 0.5, 2.1, null],
    ])
    expect(await readSheet(join(out, 'results.xlsx'), 'summary')).toEqual([
      ['point', 'n'],
      [0, 3],
    ])
  })

  it('xlsx: what is longer than a sheet is refused, and nothing is written', async () => {
    const long = join(root, 'long')
    mkdirSync(long)
    await write(filesIn(long).series, 'SELECT 1::INTEGER AS run FROM range(1048576)')
    const refused = await exportResults(long, { format: 'xlsx', out: long, asked: [] })
    expect(refused).toMatchObject({ kind: 'too-large', table: 'series', limit: 'rows', rows: 1048576, most: 1048575 })
    expect(readdirSync(long)).toEqual(['series.parquet'])
  })

  it('a link in the place of a file is replaced, not followed', async () => {
    const target = join(root, 'target.csv')
    writeFileSync(target, 'kept')
    rmSync(join(out, 'runs.csv'), { force: true })
    symlinkSync(target, join(out, 'runs.csv'))
    await exported('csv', ['runs'])
    expect(readFileSync(target, 'utf8')).toBe('kept')
    expect(readFileSync(join(out, 'runs.csv'), 'utf8')).toContain('4000000000')
  })

  it('faults are values', async () => {
    expect(await exported('csv', ['series'])).toMatchObject({ kind: 'no-table', table: 'series' })
    expect(await exportResults(join(root, 'none'), { format: 'csv', out, asked: [] })).toMatchObject({
      kind: 'no-results',
    })
    expect(await exported('csv', [], join(root, 'secret.csv'))).toMatchObject({ kind: 'unwritable-folder' })
  })
})

describe('query', () => {
  it('answers with rows', async () => {
    expect(await query(folder, 'SELECT run, y, message FROM runs JOIN summary ON point = run')).toEqual({
      status: 'ok',
      columns: ['run', 'y', 'message'],
      rows: [[0, 0.1, null]],
    })
    expect(await query(folder, 'SELECT count(*) AS n, 9007199254740993::BIGINT AS large FROM runs')).toMatchObject({
      rows: [[3, '9007199254740993']],
    })
  })

  it.each([
    `COPY runs TO '${filesIn(folder).runs}'`,
    'DROP VIEW runs',
    'SELECT 1; SELECT 2',
    "ATTACH 'x.db'",
    'SET enable_external_access = true',
    '',
  ])('%s is no question', async (sql) => {
    expect(await query(folder, sql)).toEqual({ status: 'error', kind: 'not-a-question' })
  })

  it.each([
    (path: string) => `SELECT * FROM '${path}'`,
    (path: string) => `SELECT * FROM read_csv('${path}')`,
    (path: string) => `SELECT * FROM read_text('${path}')`,
    () => `SELECT * FROM glob('${root}/*')`,
  ])('no other file is read: %s', async (sqlOf) => {
    const answer = await query(folder, sqlOf(join(root, 'secret.csv')))
    expect(answer).toMatchObject({ status: 'error', kind: 'sql' })
    expect(JSON.stringify(answer)).not.toContain('hidden')
  })

  it('wrong SQL is told in the words of the database', async () => {
    expect(await query(folder, 'SELECT nothing FROM runs')).toMatchObject({
      kind: 'sql',
      reason: expect.stringContaining('nothing'),
    })
    expect(existsSync(join(folder, 'stolen.parquet'))).toBe(false)
  })
})
