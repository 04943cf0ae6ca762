import type { Parameters, PolicyInstrument } from '../../model/index.ts'
import type { Text } from './text.ts'

/** A question put to the economy, as an experiment file states it, after all checks. */
export interface Experiment {
  /** Names the folder of results. */
  name: string
  title: Text
  preset: string
  /** What the file sets on top of the preset. */
  parameters: Partial<Parameters>
  policies: PolicyInstrument[]
  /** Length of a run in quarters. */
  ticks: number
  replicates: number
  /** Undefined where the file leaves the choice to the program, which prints and stores it. */
  seed: number | undefined
}
