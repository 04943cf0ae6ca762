import { type ChannelName, channelNames, observables, simulate, type Trajectories } from '../../model/index.ts'
import { causalMap } from '../measure/feedback/causal-map.ts'
import { pairedResponses } from '../measure/feedback/paired-responses.ts'
import type { WorkerFunction } from '../run/worker-function.ts'
import { type Outcome, outcomes, push, type SeedInput } from './plan.ts'

/** Response of each outcome, one value for a tick, the start included. */
export type Responses = Record<Outcome, Float64Array>

/** What the push changed in one seed, by what was held at the trajectory of the run without it. */
export interface PushedRuns {
  /** The run without the push: each observable of the causal map, one value for a tick. */
  baseline: Record<string, Float64Array>
  closed: Responses
  open: Responses
  /** This channel held, all others alive. */
  held: Record<ChannelName, Responses>
  /** This channel alive, all others held. */
  alone: Record<ChannelName, Responses>
}

/** Observables that are kept of each run. */
const watched = [...new Set([...outcomes, ...causalMap.flatMap(({ cause, effect }) => [cause, effect])])]

/** Runs one seed without the push, with it, and with it while channels are held. Throws where an economy stops. */
export function pushedRuns(input: SeedInput): PushedRuns {
  const baseline = run(input, false, channelNames, {})
  const response = (held: readonly ChannelName[]): Responses => {
    const { paths } = run(input, true, held, baseline.trajectories)
    const pairs = outcomes.map((outcome) => {
      const [difference] = pairedResponses({ pushed: [paths[outcome]], baseline: [baseline.paths[outcome]] })
      return [outcome, difference]
    })
    return Object.fromEntries(pairs) as Responses
  }
  const each = (held: (channel: ChannelName) => readonly ChannelName[]) =>
    Object.fromEntries(channelNames.map((channel) => [channel, response(held(channel))])) as PushedRuns['held']
  return {
    baseline: baseline.paths,
    closed: response([]),
    open: response(channelNames),
    held: each((channel) => [channel]),
    alone: each((channel) => channelNames.filter((other) => other !== channel)),
  }
}

/** Without the push `channels` are recorded, with it they are held. */
function run(
  { parameters, seed, ticks }: SeedInput,
  pushed: boolean,
  channels: readonly ChannelName[],
  trajectories: Trajectories,
): { paths: Record<string, Float64Array>; trajectories: Trajectories } {
  const options = pushed ? { policies: [push], hold: { channels, trajectories } } : { record: channels }
  const outcome = simulate(parameters, { seed, ticks, ...options })
  if (outcome.status === 'stopped') throw new Error(outcome.message.en)
  const width = observables.length
  const columns = watched.map((name) => {
    const at = observables.findIndex((observable) => observable.name === name)
    return [name, Float64Array.from({ length: ticks + 1 }, (_, tick) => outcome.series[tick * width + at])]
  })
  return { paths: Object.fromEntries(columns), trajectories: outcome.trajectories }
}

/** Names this function for the worker pool. */
export const pushedRunsTask: WorkerFunction = { module: import.meta.url, name: pushedRuns.name }
