import { createHash } from 'node:crypto'
import { createReadStream, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'
import { combineHash } from '../run/combine-hash.ts'
import { replayCommand } from '../run/replay-command.ts'
import { type Database, openDuckDb } from './duckdb.ts'
import { hexKey } from './hex-key.ts'
import { filesIn } from './file-names.ts'
import { columnsOf, type Layout } from './layout.ts'
import type { FailedRun, Manifest, ManifestDraft } from './manifest.ts'
import { planHash } from './plan-hash.ts'
import { researchCrate } from './research-crate.ts'
import { sqlText } from './sql-text.ts'
import { temporaryIn, writeResults } from './write-results.ts'

/** Failed runs that the manifest names. */
const failuresNamed = 20

/** Stands for the number of the run in a command while it is put into SQL. */
const placeOfRun = '\u0000'

/**
 * Makes whole results of the parts in a folder, so that a reader never meets a half of them: all is written beside under
 * `.tmp`, the old manifest goes first, the new one comes last, and only then the parts go. Throws the system's or the
 * database's error where the folder cannot be written to.
 */
export async function finishResults(folder: string, layout: Layout, draft: ManifestDraft): Promise<Manifest> {
  const files = filesIn(folder)
  const temporary = { ...temporaryIn(folder), crate: `${files.crate}.tmp`, manifest: `${files.manifest}.tmp` }
  const database = await openDuckDb({ folder: files.parts, columns: columnsOf(layout) })
  try {
    await writeResults(database, folder, layout, replayExpression(draft))
    const manifest = await manifestOf(database, folder, draft)
    writeFileSync(temporary.crate, `${JSON.stringify(researchCrate(manifest), null, 2)}\n`)
    writeFileSync(temporary.manifest, `${JSON.stringify(manifest, null, 2)}\n`)
    for (const old of [files.manifest, files.report, files.agents]) rmSync(old, { force: true })
    for (const name of ['runs', 'series', 'summary', 'crate', 'manifest'] as const)
      renameSync(temporary[name], files[name])
    // A shard that a queue has started twice may still be writing there.
    rmSync(files.parts, { recursive: true, force: true, maxRetries: 5 })
    return manifest
  } finally {
    database.close()
    for (const rest of Object.values(temporary)) rmSync(rest, { force: true })
  }
}

/** The command that makes a run again, as SQL over the column `run`. */
function replayExpression({ experiment }: ManifestDraft): string {
  const command = replayCommand(experiment.file, experiment, placeOfRun)
  return command.split(placeOfRun).map(sqlText).join(' || run || ')
}

async function manifestOf({ connection }: Database, folder: string, draft: ManifestDraft): Promise<Manifest> {
  const temporary = temporaryIn(folder)
  await connection.run(`CREATE VIEW results AS FROM read_parquet(${sqlText(temporary.runs)})`)
  const asked = await rowsOf<[string, number]>(connection, `SELECT ${hexKey('key')}, point FROM plan ORDER BY run`)
  const ended = await rowsOf<[string]>(connection, `SELECT coalesce(stateHash, 'failed') FROM results ORDER BY run`)
  const failures = await rowsOf<[number, number | null, string, string, string]>(
    connection,
    `SELECT run, ticks, message, messageZh, replay FROM results WHERE status = 'failed' ORDER BY run`,
  )
  const written = (['runs', 'series', 'summary'] as const).map(async (name) => [
    basename(filesIn(folder)[name]),
    await sha256(temporary[name]),
  ])
  return {
    ...draft,
    status: ended.length === asked.length ? 'complete' : 'partial',
    seconds: (Date.now() - Date.parse(draft.started)) / 1000,
    counts: {
      runs: asked.length,
      points: new Set(asked.map(([, point]) => point)).size,
      done: ended.length - failures.length,
      failed: failures.length,
      missing: asked.length - ended.length,
    },
    failures: failures.slice(0, failuresNamed).map(([run, tick, en, zh, replay]): FailedRun => {
      return { run, ...(tick !== null && { tick }), message: { en, zh }, replay }
    }),
    stateHash: combineHash(ended.map(([hash]) => hash)),
    plan: planHash(asked.map(([key]) => key)),
    files: Object.fromEntries(await Promise.all(written)) as Record<string, string>,
  }
}

async function rowsOf<Row>(connection: DuckDBConnection, query: string): Promise<Row[]> {
  return (await connection.runAndReadAll(query)).getRows() as Row[]
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
