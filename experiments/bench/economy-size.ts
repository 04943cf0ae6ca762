import { type AgentKind, agentKinds, createEconomy } from '../../model/index.ts'
import { jobOf, type OwnJob, type SharedJob } from '../design/run-job.ts'

/** How large the economy of a run is at its start. */
export interface EconomySize {
  agents: Record<AgentKind, number>
  /** Memory of all arrays in its state, bytes. */
  bytes: number
}

/** Sets the economy of a run up and measures it; undefined where it has no start. */
export function economySize(shared: SharedJob, own: OwnJob): EconomySize | undefined {
  const { parameters, ...options } = jobOf(shared, own)
  const economy = createEconomy(parameters, options)
  if ('status' in economy) return undefined
  const agents = Object.fromEntries(agentKinds.map((kind) => [kind, economy[kind].count])) as EconomySize['agents']
  return { agents, bytes: [...arraysIn(economy)].reduce((sum, { byteLength }) => sum + byteLength, 0) }
}

/** The memory behind all typed arrays that can be reached from a value; what several of them share comes once. */
function arraysIn(value: unknown, seen = new Set<unknown>(), found = new Set<ArrayBufferLike>()): Set<ArrayBufferLike> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return found
  seen.add(value)
  if (ArrayBuffer.isView(value)) found.add(value.buffer)
  else for (const part of Object.values(value)) arraysIn(part, seen, found)
  return found
}
