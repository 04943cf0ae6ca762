import type { OwnJob, SharedJob } from '../../../experiments/design/run-job.ts'
import { compileReporters, type OpenReporters } from '../../../experiments/run/compile-reporters.ts'
import { makeRun } from '../../../experiments/run/make-run.ts'
import type { EndedRun } from './live-results.ts'

/** The worker is given what runs have in common, then a run at a time; it answers each with its number. */
export type RunRequest = { kind: 'shared'; shared: SharedJob } | { kind: 'run'; place: number; job: OwnJob }
export type RunReply = { place: number } & EndedRun

let shared: SharedJob
let open: OpenReporters

addEventListener('message', ({ data }: MessageEvent<RunRequest>) => {
  if (data.kind === 'shared') {
    shared = data.shared
    open = compileReporters(shared.reporters, shared.stopWhen)
    return
  }
  const reply: RunReply = { place: data.place, ...ended(data.job) }
  postMessage(reply, { transfer: [reply.rows.buffer] })
})

function ended(job: OwnJob): EndedRun {
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
