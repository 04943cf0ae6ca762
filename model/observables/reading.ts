import type { State } from '../agents/state.ts'
import type { ByMode } from './cost-stickiness.ts'
import type { Inequality } from './distribution.ts'
import type { QuarterAccounts } from './quarter-accounts.ts'
import type { WorkerCount } from './worker-count.ts'
import type { NqpfReading } from './nqpf-panel.ts'
import type { Growth } from './growth-accounts.ts'

/** Figures of the start, row 0, that indices are relative to. */
export interface StartLevels {
  income: number
  real: number
  /** Mean real wage. */
  wage: number
  /** Data made in the quarter, in the model's unit. */
  dataMade: number
  /** Price of a unit of compute by kind, in real terms. */
  computePrice: Float64Array
}

/** All that observables are read from: the economy, what was counted once for all of them, and the past they need. */
export interface Reading {
  state: State
  accounts: QuarterAccounts
  workers: WorkerCount
  start: StartLevels
  growth: Growth
  /** See earnings.ts. */
  earningsVolatility: number
  costStickiness: ByMode
  chainDepth: number
  inequality: Inequality
  nqpf: NqpfReading
}
