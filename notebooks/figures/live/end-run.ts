import type { OwnJob, SharedJob } from '../../../experiments/design/run-job.ts'
import type { OpenReporters } from '../../../experiments/run/compile-reporters.ts'
import { makeRun } from '../../../experiments/run/make-run.ts'
import type { EndedRun } from './live-results.ts'

/** Makes one run; a fault of the program ends it as a failed one, and what failed has no rows. */
export function endRun(shared: SharedJob, open: OpenReporters, job: OwnJob): EndedRun {
  const width = shared.reporters.length
  const rows = new Float64Array((shared.ticks + 1) * width)
  try {
    const made = makeRun(shared, open, job, rows)
    return { made, rows: rows.slice(0, made.status === 'done' ? (made.ticks + 1) * width : 0) }
  } catch (error) {
    const { message } = error as Error
    return { made: { status: 'failed', message: { en: message, zh: message } }, rows: new Float64Array() }
  }
}
