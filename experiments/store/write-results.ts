import { firstYear, ticksPerYear } from './calendar.ts'
import type { Database } from './duckdb.ts'
import { hexKey } from './hex-key.ts'
import { filesIn } from './file-names.ts'
import { factorColumn, type Layout } from './layout.ts'
import { partsIn } from './part-files.ts'
import { copyToParquet } from './parquet.ts'
import { sqlName, sqlText } from './sql-text.ts'
import { summaryQuery } from './summary-query.ts'

const year = `CAST(${firstYear} AS DOUBLE) + tick / ${ticksPerYear}`

/** Files of results while they are being written. */
export const temporaryIn = (folder: string) => {
  const { runs, series, summary } = filesIn(folder)
  return { runs: `${runs}.tmp`, series: `${series}.tmp`, summary: `${summary}.tmp` }
}

/** Column of the file a row came from: no word, so that no reporter can be called the same. */
const fileOf = '"file of"'

/**
 * Joins the parts of a folder to its plan and writes runs, series and summary beside the present ones, sorted by run and
 * tick. The bytes depend on the runs alone, not on who made them or in which order.
 * @param replay command that makes a run again, as an expression of SQL over `run`
 */
export async function writeResults(
  { connection }: Database,
  folder: string,
  layout: Layout,
  replay: string,
): Promise<void> {
  const files = filesIn(folder)
  const into = temporaryIn(folder)
  const parts = partsIn(folder, layout)
  const list = (name: 'runs' | 'series') => `[${parts.map((part) => sqlText(part[name])).join(', ')}]`
  const outcomes = layout.reporters.map(sqlName)
  const who = [
    'run',
    'point',
    'replicate',
    'seed',
    ...layout.factors.map((name) => sqlName(factorColumn(name, layout))),
  ]

  await connection.run(`CREATE VIEW plan AS FROM read_parquet(${sqlText(files.plan)})`)
  // A run that two shards have made is taken from one of them.
  await connection.run(
    `CREATE TABLE ended AS SELECT DISTINCT ON (key) * REPLACE (parse_filename(${fileOf}) AS ${fileOf})
     FROM read_parquet(${list('runs')}, filename = ${fileOf}) SEMI JOIN plan USING (key) ORDER BY key, status, ${fileOf}`,
  )
  const columns = [
    ...who,
    'status',
    'ticks',
    'stateHash',
    `${hexKey('key')} AS key`,
    // A run that failed has none.
    ...outcomes.map((name) => `CASE WHEN status = 'done' THEN ${name} END AS ${name}`),
    'message',
    'messageZh',
    `CASE WHEN status = 'failed' THEN ${replay} END AS replay`,
  ]
  await copyToParquet(
    connection,
    `SELECT ${columns.join(', ')} FROM plan JOIN ended USING (key) ORDER BY run`,
    into.runs,
  )
  await copyToParquet(
    connection,
    `SELECT ${[...who, 'tick', `${year} AS year`, ...outcomes].join(', ')}
     FROM read_parquet(${list('series')}, filename = ${fileOf}) AS part
     JOIN (SELECT key, ${fileOf} FROM ended) AS ended
       ON part.key = ended.key AND replace(parse_filename(part.${fileOf}), '.series.', '.runs.') = ended.${fileOf}
     JOIN plan ON plan.key = part.key ORDER BY run, tick`,
    into.series,
  )
  await connection.run(`CREATE VIEW done AS FROM read_parquet(${sqlText(into.runs)}) WHERE status = 'done'`)
  await copyToParquet(connection, await summaryQuery(connection, layout), into.summary)
}
