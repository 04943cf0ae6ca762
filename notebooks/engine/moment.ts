import { moneyTable } from '../../experiments/flows/money-table.ts'
import type { QuarterStart } from '../../experiments/flows/region-flows.ts'
import { regionTable } from '../../experiments/flows/region-table.ts'
import { accountsAt, agentColumns, agentKinds, type AgentKind, type Economy } from '../../model/index.ts'
import type { AgentTable, Moment } from './protocol.ts'

/**
 * All that can be asked of an economy between two quarters: its accounts, every agent, and what has flowed.
 * @param before the quarter before it; none at the start
 */
export function momentOf(economy: Economy, before: QuarterStart | undefined): Moment {
  const agents = Object.fromEntries(agentKinds.map((kind) => [kind, agentsOf(economy, kind)])) as Moment['agents']
  const moment = { tick: economy.tick, accounts: accountsAt(economy), agents }
  if (!before) return moment
  const regions = economy.parameters.technology ? regionTable(economy, before) : undefined
  return { ...moment, flows: { money: moneyTable(economy), regions } }
}

/** Agents of one kind; of columns with several entries for each agent, entries stand as columns of their own. */
function agentsOf(economy: Economy, kind: AgentKind): AgentTable {
  const agents = economy[kind]
  const columns = Object.entries(agentColumns[kind]).flatMap(([name, { unit, en, zh, width = 1 }]) => {
    const all = agents[name as keyof typeof agents] as unknown as ArrayLike<number>
    return Array.from({ length: width }, (_, entry) => {
      const values = Float64Array.from({ length: agents.count }, (_, agent) => all[agent * width + entry])
      return { name, unit, en, zh, values, ...(width > 1 && { entry }) }
    })
  })
  return { count: agents.count, columns }
}
