import { replicateSeed } from '../../experiments/design/replicate-seed.ts'
import {
  type ChannelName,
  channelNames,
  createEconomy,
  type Economy,
  type Parameters,
  type PolicyInstrument,
  resolveParameters,
  step,
} from '../../model/index.ts'

/** All that one run is made from: plain data, the same in a link, in a worker and in Node. */
export interface RunSpec {
  preset: string
  /** What differs from the preset. */
  parameters: Partial<Parameters>
  policies: readonly PolicyInstrument[]
  /** Channels that are cut: held where they were in the first quarter. */
  cut: readonly ChannelName[]
  /** Seed of the experiment, an unsigned 32-bit integer; the run's own seed follows from it and from `replicate`. */
  seed: number
  /** Number of the run among those that differ by chance only; 0 is the run one watches. */
  replicate: number
  /** Quarters. */
  ticks: number
}

/** An economy at its start, or why there is none. */
export type Opened = ReturnType<typeof createEconomy>

/** The economy of a run at its start. Throws on a preset or a value that does not exist. */
export function openRun(spec: RunSpec): Opened {
  const { preset, parameters, policies, cut, seed, replicate } = spec
  const resolved = resolveParameters(preset, parameters)
  const options = { seed: replicateSeed(seed, replicate), policies }
  if (cut.length === 0) return createEconomy(resolved, options)
  const first = createEconomy(resolved, { ...options, record: channelNames })
  if ('status' in first) return first
  const held = firstQuarter(first, cut, spec.ticks)
  return createEconomy(resolved, { ...options, hold: { channels: cut, trajectories: held } })
}

/** Trajectories that stay where the channel was in the first quarter. */
function firstQuarter(economy: Economy, cut: readonly ChannelName[], ticks: number) {
  step(economy)
  return Object.fromEntries(
    cut.flatMap((name) => {
      const sent = economy.channels.recorded[name]?.[0]
      return sent ? [[name, Array.from({ length: ticks }, () => sent)]] : []
    }),
  )
}

/** The same run on few firms: its answer is rough, and there at once. */
export function draftOf(spec: RunSpec): RunSpec {
  const { firms, workersPerFirm } = resolveParameters(spec.preset, spec.parameters)
  return {
    ...spec,
    parameters: {
      ...spec.parameters,
      firms: Math.min(firms, draftSize.firms),
      workersPerFirm: Math.min(workersPerFirm, draftSize.workersPerFirm),
    },
  }
}

/** Fewer than fifty firms leave some region or sector without one. */
const draftSize = { firms: 50, workersPerFirm: 10 }
