import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { observables } from '../../../model/index.ts'
import { filesIn } from '../../../experiments/store/file-names.ts'
import { query } from '../../../experiments/store/query.ts'
import { readSeries } from '../../../experiments/store/read-series.ts'
import { openSeriesTable, type SeriesOfRun } from '../../../experiments/store/series-table.ts'

const folder = mkdtempSync(join(tmpdir(), 'nqpf-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

const width = observables.length

/** A run whose every number tells where it belongs; longer than one chunk of the database if asked. */
function runOf(run: number, ticks: number): SeriesOfRun {
  const series = Float64Array.from({ length: (ticks + 1) * width }, (_, at) => run * 1e6 + at + 1 / 3)
  return { run, point: 0, replicate: run, seed: 0xffff_fff0 + run, series }
}

async function write(runs: SeriesOfRun[]): Promise<Buffer> {
  const table = await openSeriesTable()
  for (const run of runs) table.append(run)
  await table.writeParquet(filesIn(folder).series)
  table.close()
  return readFileSync(filesIn(folder).series)
}

test('what is written is read again to the bit, sorted by run and tick', async () => {
  const runs = [runOf(2, 3), runOf(0, 2500), runOf(1, 1)]
  await write(runs)
  const { rows, names, columns } = await readSeries(folder)
  expect(rows).toBe(4 + 2501 + 2)
  expect(names).toEqual(['run', 'point', 'replicate', 'seed', 'tick', 'year', ...observables.map(({ name }) => name)])
  const inOrder = [runs[1], runs[2], runs[0]]
  for (const [column, { name }] of observables.entries()) {
    const wanted = inOrder.flatMap(({ series }) =>
      Array.from({ length: series.length / width }, (_, row) => series[row * width + column]),
    )
    expect(columns[name]).toEqual(Float64Array.from(wanted))
  }
  expect(columns.run.slice(-6)).toEqual(Float64Array.of(1, 1, 2, 2, 2, 2))
  expect(columns.tick.slice(-6)).toEqual(Float64Array.of(0, 1, 0, 1, 2, 3))
  expect(columns.year.slice(-4)).toEqual(Float64Array.of(2023.5, 2023.75, 2024, 2024.25))
  expect(columns.seed[0]).toBe(0xffff_fff0)
})

test('the bytes do not depend on the order in which runs ended', async () => {
  const runs = [runOf(0, 5), runOf(1, 5), runOf(2, 5)]
  const one = await write(runs)
  const other = await write(runs.toReversed())
  expect(other.equals(one)).toBe(true)
})

test('SQL is answered over the view `series`', async () => {
  await write([runOf(0, 5), runOf(1, 5)])
  const rows = await query(
    folder,
    'SELECT run, count(*) AS ticks, max(tick) AS last FROM series GROUP BY run ORDER BY run',
  )
  expect(rows).toEqual([
    { run: 0, ticks: 6, last: 5 },
    { run: 1, ticks: 6, last: 5 },
  ])
})

test('numbers that are not finite survive', async () => {
  const run = runOf(0, 0)
  run.series.set([Number.NaN, Number.POSITIVE_INFINITY, -0])
  await write([run])
  const { columns } = await readSeries(folder)
  const [first, second, third] = observables.map(({ name }) => columns[name][0])
  expect([first, second, third]).toEqual([Number.NaN, Number.POSITIVE_INFINITY, -0])
})
