import type { ChannelName, Parameters, PolicyInstrument } from '../../model/index.ts'
import type { Text } from './text.ts'

/** One policy package of a `compare`: what it adds to the parameters and policies of the experiment. */
export interface Alternative {
  name: string
  title: Text
  parameters: Partial<Parameters>
  policies: PolicyInstrument[]
}

export interface Objective {
  outcome: string
  goal: 'min' | 'max'
}

/** A figure to be met, with its standard error, both in the unit of the outcome. */
export interface Target {
  outcome: string
  value: number
  error: number
  /** The published figure or stylised fact that it stands for, by its name there: what is a target checks nothing. */
  fact?: string
}

/**
 * `steps` moves lead from `from` to `to`, each held for `ticksPerStep`; `back` leads the same way back. Moves are of
 * equal size, on the scale `log` of equal ratio.
 */
interface PathDesign {
  kind: 'path'
  parameter: string
  from: number
  to: number
  steps: number
  ticksPerStep: number
  back: boolean
  scale?: 'linear' | 'log'
}

/**
 * Each setting of the factors is run without the push, with it, and with it while channels are held at what they were
 * without it: each alone, all but each, and all. `settings` says how the levels of factors go together.
 */
interface FeedbackDesign {
  kind: 'feedback'
  push: PolicyInstrument
  channels: ChannelName[]
  settings: 'grid' | 'list'
}

/** How the points of an experiment are chosen, with all options. */
export type Design =
  | { kind: 'grid' }
  | { kind: 'list' }
  | { kind: 'random'; points: number }
  | { kind: 'lhs'; points: number }
  | { kind: 'sobol'; points: number }
  | { kind: 'saltelli'; points: number; secondOrder: boolean }
  | { kind: 'morris'; trajectories: number; levels: number }
  | { kind: 'oat' }
  | PathDesign
  | FeedbackDesign
  /** Each alternative meets each of `scenarios` draws of the uncertain factors. */
  | { kind: 'compare'; alternatives: Alternative[]; scenarios: number }
  /** `start` points first, then refined up to `points` in all. */
  | { kind: 'adaptive'; outcome: string; points: number; start: number }
  | { kind: 'nsga2'; objectives: Objective[]; population: number; generations: number; scenarios: number }
  | { kind: 'calibrate'; targets: Target[]; waves: number; points: number; method: 'abc' | 'moments' }

export type DesignKind = Design['kind']
