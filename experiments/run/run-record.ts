import type { Text } from '../spec/text.ts'

/** Which run of the experiment this is. */
interface RunKey {
  run: number
  point: number
  replicate: number
  seed: number
}

/** A run that gave results. */
export interface DoneRun extends RunKey {
  status: 'done'
  stateHash: string
}

/** A run that gave none: why, and the command that makes it fail again. */
export interface FailedRun extends RunKey {
  status: 'failed'
  /** Tick at which the economy stopped; absent where the program itself failed. */
  tick?: number
  message: Text
  replay: string
}

/** How a run ended, as the manifest keeps it. */
export type RunRecord = DoneRun | FailedRun
