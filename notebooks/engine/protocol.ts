import type { Accounts, AgentKind, StopKind } from '../../model/index.ts'
import type { MoneyFlows } from '../../experiments/chart/money-flows.ts'
import type { RegionMap } from '../../experiments/chart/region-map.ts'
import type { Text } from '../../experiments/spec/text.ts'
import type { RunSpec } from './run-spec.ts'

/** What a page asks of a worker. `run` is a number the page gives. */
export type Request =
  /** Opens a run and makes its quarters up to `until`, or to its end. */
  | { kind: 'start'; run: number; spec: RunSpec; until: number }
  /** Goes on with a run up to the quarter `until`. */
  | { kind: 'step'; run: number; until: number }
  /** Makes no more quarters, and keeps those there are; a later `step` goes on. */
  | { kind: 'hold'; run: number }
  /** Forgets a run. */
  | { kind: 'drop'; run: number }
  /** Asks how things stood at the end of a quarter. */
  | { kind: 'history'; run: number; tick: number; ask: number }

/** Columns of one kind of agents: a table with a row for each agent. */
export interface AgentTable {
  count: number
  /** Columns with several entries for each agent stand as one for each entry, which is then given. */
  columns: { name: string; unit: string; en: string; zh: string; entry?: number; values: Float64Array }[]
}

/** An economy at the end of a quarter. */
export interface Moment {
  tick: number
  accounts: Accounts
  agents: Record<AgentKind, AgentTable>
  /** Payments and dispatch of the quarter; at the start no quarter has passed. */
  flows?: { money: MoneyFlows; regions?: RegionMap }
}

/** What a worker answers. */
export type Reply =
  /** Rows of observables from quarter `from` on, row-major. */
  | { kind: 'rows'; run: number; from: number; rows: Float64Array }
  | { kind: 'done'; run: number; stateHash: string }
  | { kind: 'stopped'; run: number; tick: number; reason: StopKind | 'refused'; message: Text }
  | { kind: 'moment'; run: number; ask: number; moment: Moment }
