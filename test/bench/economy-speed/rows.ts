import { median } from 'simple-statistics'
import { agentColumns, agentKinds } from '../../../model/agents/agent-columns.ts'
import { createEconomy } from '../../../model/create-economy.ts'
import { type Economy, resolveParameters, step } from '../../../model/index.ts'
import { profile, type Shares } from './profile.ts'

/** One size of the real economy: preset china-2023, 20 workers a firm. Times are of the processor. */
export interface EconomyRow {
  firms: number
  agents: number
  /** Ticks timed, after those that warm the engine up. */
  ticks: number
  nsPerAgentStep: number
  /** Columns of all agents and the peers of firms. */
  bytesPerAgent: number
  /** Of the time of a tick, by the rules that `step` calls, with all that they call. */
  shares: Shares
}

/** Processor time to spend on the timed ticks of a size, ns; half of that goes to the profile. */
const budget = 3e9

export function economyRow(firms: number): EconomyRow {
  const state = createEconomy(resolveParameters('china-2023', { firms, workersPerFirm: 20 }), { seed: 1 })
  if ('kind' in state) throw new Error(`The economy of ${firms} firms has no start: ${state.kind}`)
  const agents = agentKinds.reduce((sum, kind) => sum + state[kind].count, 0)
  const first = timeOf(state)
  // The engine has compiled the rules when three quarters of many agents are over; of few it takes more.
  for (let n = Math.min(300, budget / 4 / first); n > 0; n--) step(state)
  const ticks = Math.round(Math.min(200, Math.max(2, budget / timeOf(state))))
  const times = Array.from({ length: ticks }, () => timeOf(state))
  const shares = profile(() => {
    for (let n = 0; n < ticks; n += 2) step(state)
  })
  return {
    firms,
    agents,
    ticks,
    shares,
    nsPerAgentStep: median(times) / agents,
    bytesPerAgent: bytesOf(state) / agents,
  }
}

function timeOf(state: Economy): number {
  const before = process.cpuUsage()
  step(state)
  const { user, system } = process.cpuUsage(before)
  return 1000 * (user + system)
}

function bytesOf(state: Economy): number {
  const columns = agentKinds.flatMap((kind) =>
    Object.keys(agentColumns[kind]).map(
      (name) => (state[kind] as unknown as Record<string, Float64Array>)[name].byteLength,
    ),
  )
  return columns.reduce((sum, bytes) => sum + bytes, state.peers.byteLength)
}
