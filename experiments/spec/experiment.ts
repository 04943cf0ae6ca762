import type { Parameters, PolicyInstrument } from '../../model/index.ts'
import type { Claim } from './claim.ts'
import type { Design } from './design.ts'
import type { Expectation } from './expectation.ts'
import type { Factor } from './factor.ts'
import type { Posterior } from './posterior.ts'
import type { Reporter } from './reporter.ts'
import type { Text } from './text.ts'

/** What becomes of the others when a run fails: keep on, finish those begun, or stop at once. */
export const errorRules = ['keep', 'finish', 'stop'] as const

/** A question put to the economy, as an experiment file states it, after all checks. */
export interface Experiment {
  /** Names the folder of results. */
  name: string
  title: Text
  preset: string
  /** What the file sets to one value, on top of the preset. */
  parameters: Partial<Parameters>
  /** What it varies: forms under `parameters` first, then those under `uncertainties`, each in the order of the file. */
  factors: Factor[]
  /** Where each replicate draws from what the file does not set: one whole setting of it. */
  posterior?: Posterior
  policies: PolicyInstrument[]
  /** A grid where the file names none; a grid without factors is one point. */
  design: Design
  /** Length of a run in quarters. */
  ticks: number
  replicates: number
  /** Ends a run at the first tick at which it is not 0; an expression like those of reporters. */
  stopWhen: string | undefined
  /** Columns of the series; all observables where the file names none. */
  reporters: Reporter[]
  expect: Expectation[]
  /** The claim of the papers that it answers. */
  claim?: Claim
  /** Charts that the report is to draw, by name. */
  charts: string[]
  onError: (typeof errorRules)[number]
  /** Whether replicate r has the same seed at every point. */
  commonRandomNumbers: boolean
  /** Undefined where the file leaves the choice to the program, which prints and stores it. */
  seed: number | undefined
  /** Set where fewer points, replicates and quarters are run than the file asks for. */
  quick?: true
}
