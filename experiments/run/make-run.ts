import { simulate } from '../../model/index.ts'
import { jobOf, type OwnJob, type SharedJob } from '../design/run-job.ts'
import type { Text } from '../spec/text.ts'
import type { OpenReporters } from './compile-reporters.ts'
import { outcomesOf } from './outcomes-of.ts'
import { pushedOptions } from './pushed-options.ts'
import type { Teammates } from './teammates.ts'

/** How one run of a batch ended; a run that is done has `ticks + 1` rows in the batch's series. */
export type MadeRun =
  | { status: 'done'; ticks: number; stateHash: string; outcomes: number[] }
  /** `tick` is absent where the program itself failed. */
  | { status: 'failed'; tick?: number; message: Text }

/** Makes one run, with the help of other threads where there are any, and writes its rows of reporters to the front of `rows`. */
export function makeRun(
  shared: SharedJob,
  open: OpenReporters,
  own: OwnJob,
  rows: Float64Array,
  teammates?: Teammates,
): MadeRun {
  const { parameters, reporters, stopWhen: _, pushed, ...options } = jobOf(shared, own)
  const push = pushed && pushedOptions(parameters, options, pushed)
  if (push?.status === 'stopped') return { status: 'failed', tick: push.tick, message: push.message }
  const width = reporters.length
  const report = open(parameters, options.changes)
  const asked = { ...options, ...push?.options }
  // Closed economies are for theory: small, and with rules that are not divided.
  const team = parameters.closure === 'market' ? teammates?.begin({ parameters, options: asked }) : undefined
  const outcome = simulate(parameters, {
    ...asked,
    ...(team && { team }),
    onTick: (tick, observed) => report(tick, observed, rows.subarray(tick * width, (tick + 1) * width)),
  })
  if (outcome.status === 'stopped') return { status: 'failed', tick: outcome.tick, message: outcome.message }
  const { ticks, stateHash } = outcome
  return { status: 'done', ticks, stateHash, outcomes: outcomesOf(reporters, rows, ticks) }
}
