import type { OwnJob, SharedJob } from '../../../experiments/design/run-job.ts'
import { compileReporters, type OpenReporters } from '../../../experiments/run/compile-reporters.ts'
import { endRun } from './end-run.ts'
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
  const reply: RunReply = { place: data.place, ...endRun(shared, open, data.job) }
  postMessage(reply, { transfer: [reply.rows.buffer] })
})
