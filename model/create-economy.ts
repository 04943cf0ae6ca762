import type { PolicyInstrument } from './agents/policies.ts'
import type { State } from './agents/state.ts'
import type { ChannelName, Channels, Trajectory } from './channels.ts'
import type { Parameters } from './parameters.ts'
import type { StartFailure } from './start/start-failure.ts'
import { startEconomy } from './start.ts'

/** Trajectories of channels as a run recorded them. */
export type Trajectories = Partial<Record<ChannelName, Trajectory>>

/** What one economy is given beside its parameters. */
export interface EconomyOptions {
  /** Any uint32; 0 is a seed like every other. */
  seed: number
  policies?: readonly PolicyInstrument[]
  /** Channels whose trajectories are kept. */
  record?: readonly ChannelName[]
  /** Channels that are held at recorded trajectories. */
  hold?: { channels: readonly ChannelName[]; trajectories: Trajectories }
}

/** An economy at its balanced start, to be moved by `step`; or why there is no such start. */
export function createEconomy(parameters: Parameters, options: EconomyOptions): State | StartFailure {
  const { seed, policies = [], record = [], hold } = options
  const held: Channels['held'] = {}
  for (const name of hold?.channels ?? []) held[name] = hold?.trajectories[name]
  return startEconomy(parameters, seed, record, held, policies)
}
