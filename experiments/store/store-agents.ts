import { existsSync, renameSync, rmSync } from 'node:fs'
import { INTEGER } from '@duckdb/node-api'
import type { AgentKind } from '../../model/index.ts'
import { modelFingerprint } from '../design/model-fingerprint.ts'
import { sharedJob } from '../design/run-job.ts'
import { closePool, openPool, resultsFrom } from '../run/each-result.ts'
import { type AgentJob, type AgentRequest, entriesOf, type TakenAgents, takeAgentsTask } from '../run/take-agents.ts'
import type { UnwritableFolder } from './claim-folder.ts'
import { type ColumnBuffer, openColumnBuffer } from './column-buffer.ts'
import { openDuckDb } from './duckdb.ts'
import { filesIn } from './file-names.ts'
import { factorColumn, type Layout, layoutOf } from './layout.ts'
import { copyToParquet } from './parquet.ts'
import { readManifest } from './read-manifest.ts'
import { readRuns, type RunRow } from './read-runs.ts'
import { sqlName, sqlText } from './sql-text.ts'
import { unwritable } from './unwritable.ts'

export interface AgentsAsked {
  kind: AgentKind
  columns: readonly string[]
  /** Quarters; the last of each run where there is none. */
  ticks: readonly number[]
  /** Numbers of runs; all that are done where there is none. */
  runs: readonly number[]
  workers: number
  progress?: (done: number, total: number) => void
  signal?: AbortSignal
}

export type StoredAgents =
  | { status: 'stored'; file: string; runs: number; rows: number }
  | { status: 'no-results' }
  /** Nothing that was asked for is there. */
  | { status: 'no-runs' }
  | { status: 'interrupted' }
  /** The results are of another version of the model: run again, they would not be the same. */
  | { status: 'other-model'; stored: string; present: string }
  /** A run made again ended elsewhere than the stored one, or not at all. */
  | { status: 'different'; run: number; reason: string }
  | UnwritableFolder

/**
 * Writes agents.parquet beside results: `run, point, replicate, seed, <factors>, tick, agent, <columns>`, sorted. The
 * runs are made again from their seeds, which costs what they cost, and each must end in the state that was stored.
 */
export async function storeAgents(folder: string, asked: AgentsAsked): Promise<StoredAgents> {
  const files = filesIn(folder)
  if (!existsSync(files.manifest) || !existsSync(files.runs)) return { status: 'no-results' }
  const { experiment, layout: reporters, versions } = readManifest(folder)
  const present = modelFingerprint()
  if (versions.model !== present) return { status: 'other-model', stored: versions.model, present }
  const layout = layoutOf(experiment, reporters)
  const jobs = jobsFor(await readRuns(folder), layout, asked)
  if (jobs.length === 0) return { status: 'no-runs' }
  const { kind, columns } = asked
  const names = columns.flatMap((name) => columnNames(name, entriesOf(kind, name)))
  const request: AgentRequest = { shared: sharedJob(experiment), kind, columns }
  const pool = openPool(Math.min(asked.workers, jobs.length), request)
  const temporary = `${files.agents}.tmp`
  try {
    const { connection, close } = await openDuckDb({ folder, columns: names.length })
    try {
      const words = ['run', 'tick', 'agent'].map((name) => ({ name, type: INTEGER }))
      const buffer = await openColumnBuffer(connection, 'taken', words, names)
      let done = 0
      let rows = 0
      const inputs = jobs.map(({ job }) => job)
      for await (const result of resultsFrom<AgentJob, TakenAgents>(pool, inputs, takeAgentsTask, asked.signal)) {
        const { row, job } = jobs[result.index]
        if (result.status === 'failed') return { status: 'different', run: row.run, reason: result.error.message }
        const { stateHash } = result.value
        if (stateHash !== row.stateHash) {
          return { status: 'different', run: row.run, reason: `${stateHash}, ${row.stateHash}` }
        }
        rows += addRows(buffer, row.run, job, result.value, names.length)
        done += 1
        asked.progress?.(done, jobs.length)
      }
      if (done < jobs.length) return { status: 'interrupted' }
      buffer.flush()
      buffer.close()
      await copyToParquet(connection, joined(files.runs, layout, names), temporary)
      renameSync(temporary, files.agents)
      return { status: 'stored', file: files.agents, runs: jobs.length, rows }
    } finally {
      close()
      rmSync(temporary, { force: true })
    }
  } catch (fault) {
    return unwritable(folder, fault)
  } finally {
    await closePool(pool)
  }
}

interface AskedRun {
  row: RunRow
  job: AgentJob
}

function jobsFor(rows: readonly RunRow[], layout: Layout, { runs, ticks }: AgentsAsked): AskedRun[] {
  return rows.flatMap((row) => {
    if (row.status !== 'done' || row.ticks === null || (runs.length > 0 && !runs.includes(row.run))) return []
    const last = row.ticks
    const at = ticks.length > 0 ? ticks.filter((tick) => tick <= last) : [last]
    if (at.length === 0) return []
    const values = Object.fromEntries(layout.factors.map((name) => [name, Number(row[factorColumn(name, layout)])]))
    return [{ row, job: { own: { seed: row.seed, values }, ticks: last, at } }]
  })
}

const columnNames = (name: string, entries: number): string[] =>
  entries === 1 ? [name] : Array.from({ length: entries }, (_, k) => `${name}[${k}]`)

/** Returns how many rows. */
function addRows(
  buffer: ColumnBuffer,
  run: number,
  { at }: AgentJob,
  { agents, values }: TakenAgents,
  width: number,
): number {
  for (const [place, tick] of at.toSorted((one, other) => one - other).entries()) {
    for (let agent = 0; agent < agents; agent++) {
      buffer.add([run, tick, agent], values, (place * agents + agent) * width)
    }
  }
  return at.length * agents
}

/** Agents with the columns of their runs, in order. */
function joined(runs: string, layout: Layout, names: readonly string[]): string {
  const factors = layout.factors.map((name) => sqlName(factorColumn(name, layout)))
  const columns = ['run', 'point', 'replicate', 'seed', ...factors, 'tick', 'agent', ...names.map(sqlName)]
  return `SELECT ${columns.join(', ')} FROM taken JOIN
    (SELECT run, ${['point', 'replicate', 'seed', ...factors].join(', ')} FROM read_parquet(${sqlText(runs)})) USING (run)
    ORDER BY run, tick, agent`
}
