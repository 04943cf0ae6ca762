import { mkdirSync, writeFileSync } from 'node:fs'
import type { Point } from '../../../experiments/design/point.ts'
import { replicateSeed } from '../../../experiments/design/replicate-seed.ts'
import type { Experiment } from '../../../experiments/spec/experiment.ts'
import { experimentFrom } from '../../../experiments/spec/load-experiment.ts'
import { openDuckDb } from '../../../experiments/store/duckdb.ts'
import { filesIn } from '../../../experiments/store/file-names.ts'
import { sqlName } from '../../../experiments/store/sql-text.ts'
import { writeParquet } from '../../../experiments/store/parquet.ts'

/** The experiment of a file, with its seed. */
export function asked(yaml: string): Experiment & { seed: number } {
  const loaded = experimentFrom(`name: toy\npreset: closed-toy\nseed: 7\n${yaml}`, 'toy.yaml')
  if (loaded.status === 'error') throw new Error(JSON.stringify(loaded.errors))
  return { ...loaded.experiment, seed: 7 }
}

/** Outcomes of a run by name; none where it fails. */
export type Toy = (setting: Point, run: { point: number; replicate: number; seed: number }) => Point | undefined

/** Writes a folder of results as a run of the experiment would, had the economy been the function `toy`. */
export async function writeResultsOf(
  folder: string,
  experiment: Experiment & { seed: number },
  points: readonly Point[],
  toy: Toy,
): Promise<void> {
  const { replicates, seed, commonRandomNumbers } = experiment
  const rows = points.flatMap((setting, point) =>
    Array.from({ length: replicates }, (_, replicate) => {
      const run = point * replicates + replicate
      const own = replicateSeed(seed, commonRandomNumbers ? replicate : run)
      return { run, point, replicate, seed: own, setting, outcomes: toy(setting, { point, replicate, seed: own }) }
    }),
  )
  mkdirSync(folder, { recursive: true })
  await writeRuns(filesIn(folder).runs, rows)
  const manifest = {
    format: 2,
    status: 'complete',
    experiment: { file: 'toy.yaml', ...experiment },
    counts: { runs: rows.length, points: points.length, done: rows.length, failed: 0, missing: 0 },
  }
  writeFileSync(filesIn(folder).manifest, JSON.stringify(manifest))
}

interface WrittenRun {
  run: number
  point: number
  replicate: number
  seed: number
  setting: Point
  outcomes: Point | undefined
}

/** A file of runs with the columns of runs.parquet. */
export async function writeRuns(path: string, rows: readonly WrittenRun[]): Promise<void> {
  const names = Object.keys(rows.find(({ outcomes }) => outcomes)?.outcomes ?? {})
  const factors = Object.keys(rows[0].setting)
  const number = (value: number | undefined) =>
    value === undefined ? 'NULL::DOUBLE' : Number.isNaN(value) ? `'nan'::DOUBLE` : `${value}::DOUBLE`
  const select = rows.map(({ run, point, replicate, seed, setting, outcomes }) =>
    [
      `SELECT ${run} AS run, ${point} AS point, ${replicate} AS replicate, ${seed}::UINTEGER AS seed`,
      ...factors.map((name) => `${number(setting[name])} AS ${sqlName(name)}`),
      `'${outcomes ? 'done' : 'failed'}' AS status, 4 AS ticks, 'abc' AS stateHash, 'def' AS key`,
      ...names.map((name) => `${number(outcomes?.[name])} AS ${sqlName(name)}`),
      `${outcomes ? 'NULL' : "'broken'"}::VARCHAR AS message, NULL::VARCHAR AS messageZh, NULL::VARCHAR AS replay`,
    ].join(', '),
  )
  const { connection, close } = await openDuckDb()
  try {
    for (let from = 0; from < select.length; from += 200) {
      const part = select.slice(from, from + 200).join(' UNION ALL ')
      await connection.run(from === 0 ? `CREATE TABLE runs AS ${part}` : `INSERT INTO runs ${part}`)
    }
    await writeParquet(connection, 'FROM runs ORDER BY run', path)
  } finally {
    close()
  }
}
