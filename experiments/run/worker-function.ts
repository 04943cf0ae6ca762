import type { Outcome } from '../../model/index.ts'
import type { RunJob } from '../design/run-job.ts'

/** Names an exported function by module address and name, because functions themselves cannot cross threads. */
export interface WorkerFunction {
  /** `import.meta.url` of the module. */
  module: string
  name: string
}

/** What a reducer looks like: it sees the whole outcome in the worker and hands back the little that is asked for. */
export type Reducer<Reduced> = (outcome: Outcome, job: RunJob) => Reduced
