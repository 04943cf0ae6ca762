import {
  type ChannelName,
  type ParameterChange,
  type Parameters,
  type PolicyInstrument,
  resolveParameters,
} from '../../model/index.ts'
import type { Experiment } from '../spec/experiment.ts'
import type { Reporter } from '../spec/reporter.ts'
import { setFactors } from '../spec/set-factors.ts'
import { type Path, pathChanges, pathReporter, pathTicks } from './path-changes.ts'
import type { Point } from './point.ts'
import { readVariant } from './push-variants.ts'

/** All that one run is made from, and nothing else: what is equal here has equal results. Plain data. */
export interface RunJob extends Omit<SharedJob, 'alternatives' | 'path' | 'push'> {
  seed: number
  /** Parameters that change while the economy lives on. */
  changes?: readonly ParameterChange[]
  /** The push, with the channels that it meets held at what they are without it. */
  pushed?: { push: PolicyInstrument; held: readonly ChannelName[] }
}

/** What all runs of an experiment have in common, so that it crosses to each thread once. */
export interface SharedJob {
  parameters: Parameters
  ticks: number
  policies: readonly PolicyInstrument[]
  reporters: readonly Reporter[]
  stopWhen?: string
  /** Policy packages of a `compare`. */
  alternatives?: readonly { parameters: Partial<Parameters>; policies: readonly PolicyInstrument[] }[]
  path?: Path
  /** Of a feedback design. */
  push?: PolicyInstrument
}

/** The part of a point that names the alternative of a `compare`, by its place in the list. */
export const alternativeFactor = 'alternative'

/** What is a run's own. */
export interface OwnJob {
  seed: number
  /** The setting: value of each factor, and the place of the alternative in a `compare`. */
  values: Point
}

/** What the runs of an experiment have in common. */
export function sharedJob(experiment: Omit<Experiment, 'factors' | 'seed' | 'posterior'>): SharedJob {
  const { design, policies, reporters, stopWhen } = experiment
  const parameters = resolveParameters(experiment.preset, experiment.parameters)
  const common = {
    parameters,
    ticks: experiment.ticks,
    policies,
    reporters,
    ...(stopWhen !== undefined && { stopWhen }),
  }
  if (design.kind === 'compare') return { ...common, alternatives: design.alternatives }
  if (design.kind === 'feedback') return { ...common, push: design.push }
  if (design.kind !== 'path') return common
  return {
    ...common,
    path: design,
    ticks: pathTicks(design),
    reporters: [...reporters, ...pathReporter(design, reporters)],
  }
}

/** The whole of one run. */
export function jobOf({ alternatives, path, push, ...shared }: SharedJob, { seed, values }: OwnJob): RunJob {
  if (push) {
    const { pushed, held, factors } = readVariant(values)
    return {
      ...shared,
      seed,
      parameters: setFactors(shared.parameters, factors),
      ...(pushed && { pushed: { push, held } }),
    }
  }
  const { [alternativeFactor]: place, ...factors } = alternatives ? values : { ...values, [alternativeFactor]: 0 }
  const alternative = alternatives?.[place]
  const set = setFactors({ ...shared.parameters, ...alternative?.parameters }, factors)
  return {
    ...shared,
    seed,
    parameters: path ? setFactors(set, { [path.parameter]: path.from }) : set,
    policies: [...shared.policies, ...(alternative?.policies ?? [])],
    ...(path && { changes: pathChanges(set, path) }),
  }
}
