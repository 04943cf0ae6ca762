import type { Parameters } from '../../model/index.ts'
import type { Where } from './expectation.ts'
import type { Text } from './text.ts'

/** A claim of the papers, as an experiment that answers it names it. */
export interface Claim {
  /** As the list of claims has it: C01, M05. */
  id: string
  /** Files of the code that carries it. */
  mechanism: string[]
  /** What switches the mechanism off: then the effect is to go. */
  ablation: Variation | undefined
  /** What turns the sign of the mechanism: then the verdict is to turn. */
  reversed: Reversal | undefined
  /** Outcomes that are no summary of one run. */
  measures: Measure[]
  /** What the economy lacks to answer it, or where its mechanism is a toy: the verdict is then undecided at best. */
  missing: Text | undefined
  /** What a reader of the verdict must know of how it was asked. */
  note: Text | undefined
}

/** The same experiment with these parameters set, whatever the file or an alternative says of them. */
export interface Variation {
  parameters: Partial<Parameters>
}

/** A variation that can also turn the sign of numbers: of what the file says, and of what each alternative does. */
export interface Reversal extends Variation {
  turn: NumberName[]
}

/** Parameters whose value is one number. */
export type NumberName = {
  [Name in keyof Parameters]: Parameters[Name] extends number ? Name : never
}[keyof Parameters]

/**
 * An outcome computed from the path of each run, or from several runs; `of` and `on` name reporters, ticks are counted
 * from the start.
 * - `takeoff`: tick at which `of` has gone this share of its way from tick `from` to the end
 * - `peak`: tick at which the mean of `of` over so many ticks is highest: the middle of them
 * - `during`: mean of `of` while `on` goes from `low` to `high` of its way, less its mean over the other ticks
 * - `crossing`: first tick from `from` on at which `of` is at `level` or above; one past the end if never
 * - `loop-area`: area between the way back and the way there of a `path`, over the (log) parameter
 * - `largest-step`: largest change from a level of a `path` to the next on the way there, over that of the whole way
 * - `twins`: growth in nats a tick of the distance between the two runs of each pair, over a window of ticks
 * - `regression`: slope of `of` on `on` over the points, with effects of each point and tick, every so many ticks
 * - `bursts`: mean log-likelihood ratio an event of a power law against another law, over bursts of growth of `of`
 */
export type Measure = { name: string; of: string; from: number } & (
  | { kit: 'takeoff'; share: number }
  | { kit: 'peak'; over: number }
  | { kit: 'during'; on: string; low: number; high: number }
  | { kit: 'crossing'; level: number }
  | { kit: 'loop-area' }
  | { kit: 'largest-step' }
  | { kit: 'twins'; to: number; pairs: { first: Where; second: Where }[] }
  | { kit: 'regression'; on: string; every: number }
  | { kit: 'bursts'; against: 'exponential' | 'lognormal'; unit: number }
)
