import { jobAt, type LivePlan } from './live-plan.ts'
import type { EndedRun, LiveResults } from './live-results.ts'
import type { RunReply, RunRequest } from './run-worker.ts'
// oxlint-disable-next-line import/default -- the build makes a class of the worker
import RunWorker from './run-worker.ts?worker'

const mostWorkers = 8

/**
 * Makes all runs of a plan in workers of the page. Undefined where the signal stopped it.
 * @param progress is told how many runs have ended
 */
export async function runPlan(
  plan: LivePlan,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<LiveResults | undefined> {
  const begun = performance.now()
  const ended: EndedRun[] = []
  const workers = Math.min(mostWorkers, navigator.hardwareConcurrency || 2, plan.runs.length)
  let next = 0
  let done = 0
  const pool = Array.from({ length: workers }, () => new RunWorker())
  const post = (worker: Worker, request: RunRequest) => worker.postMessage(request)
  try {
    await new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => resolve())
      const give = (worker: Worker) => {
        if (next < plan.runs.length) post(worker, { kind: 'run', place: next, job: jobAt(plan, next++) })
      }
      for (const worker of pool) {
        worker.addEventListener('error', ({ message }) => reject(new Error(message)))
        worker.addEventListener('message', ({ data: { place, made, rows } }: MessageEvent<RunReply>) => {
          ended[place] = { made, rows }
          progress(++done)
          if (done === plan.runs.length) resolve()
          else give(worker)
        })
        post(worker, { kind: 'shared', shared: { ...plan.shared, parameters: plan.draft.parameters } })
        give(worker)
      }
    })
  } finally {
    for (const worker of pool) worker.terminate()
  }
  return signal.aborted ? undefined : { plan, ended, seconds: (performance.now() - begun) / 1000 }
}
