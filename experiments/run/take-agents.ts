import Piscina from 'piscina'
import { type AgentKind, agentColumns, type Economy, simulate } from '../../model/index.ts'
import { jobOf, type OwnJob, type SharedJob } from '../design/run-job.ts'
import type { WorkerFunction } from './worker-function.ts'

/** What a thread that takes agents is started with. */
export interface AgentRequest {
  shared: SharedJob
  kind: AgentKind
  /** Columns of that kind. */
  columns: readonly string[]
}

/** A run that is made again, up to the last quarter that counted, to look at its agents in some of its quarters. */
export interface AgentJob {
  own: OwnJob
  ticks: number
  at: readonly number[]
}

/** Agents of one run: `values` is quarters x agents x columns, row-major; a column of several entries takes as many. */
export interface TakenAgents {
  stateHash: string
  agents: number
  values: Float64Array
}

/** Makes the run again and takes the columns of its agents. Throws where the economy stops: the run did not, before. */
export function takeAgents({ own, ticks, at }: AgentJob): TakenAgents {
  const { shared, kind, columns } = Piscina.workerData as AgentRequest
  const { parameters, reporters: _, stopWhen: __, ...options } = jobOf(shared, own)
  const width = columns.reduce((sum, name) => sum + entriesOf(kind, name), 0)
  let agents = 0
  let values = new Float64Array(0)
  let taken = 0
  const outcome = simulate(parameters, {
    ...options,
    ticks,
    onTick: (tick, _row, economy) => {
      if (!at.includes(tick)) return
      agents = economy[kind].count
      if (taken === 0) values = new Float64Array(at.length * agents * width)
      copyColumns(economy, kind, columns, values, taken++ * agents * width, width)
    },
  })
  if (outcome.status === 'stopped') throw new Error(outcome.message.en)
  return { stateHash: outcome.stateHash, agents, values }
}

/** Entries of a column for each agent. */
export const entriesOf = (kind: AgentKind, name: string): number => agentColumns[kind][name].width ?? 1

/** Writes one row of columns for each agent from `offset` on. */
function copyColumns(
  economy: Economy,
  kind: AgentKind,
  columns: readonly string[],
  values: Float64Array,
  offset: number,
  width: number,
): void {
  const table = economy[kind] as unknown as Record<string, ArrayLike<number>>
  let place = offset
  for (const name of columns) {
    const entries = entriesOf(kind, name)
    const column = table[name]
    for (let agent = 0; agent < economy[kind].count; agent++) {
      for (let k = 0; k < entries; k++) values[place + agent * width + k] = column[agent * entries + k]
    }
    place += entries
  }
}

/** Names this function for the worker pool. */
export const takeAgentsTask: WorkerFunction = { module: import.meta.url, name: takeAgents.name }
