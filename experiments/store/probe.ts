import type { PlannedRun } from '../design/plan-runs.ts'
import { sharedJob } from '../design/run-job.ts'
import { closePool, openPool } from '../run/each-result.ts'
import { type EndedRun, runExperiment } from '../run/run-experiment.ts'
import type { Experiment } from '../spec/experiment.ts'
import { probeRuns } from './probe-points.ts'
import { storeBriefly } from './store-briefly.ts'

export interface Probe {
  /** Runs that were made, and how many of them failed. */
  runs: number
  failed: number
  /** Until as many runs had ended as there are threads. */
  startSeconds: number
  /** Between two runs that end, all threads working. */
  secondsARun: number
  /** Of the files of results: of none, and of each run. */
  bytes: { fixed: number; aRun: number }
}

/** Runs that a probe makes at most, and when it has seen enough: so many a thread, for so long after the first. */
const mostRuns = 200
const runsAThread = 2
const leastSeconds = 4
const longSeconds = 15

/**
 * Makes a few runs of an experiment on as many threads as the experiment will have, and stores them for a moment where
 * the system keeps temporary files, to tell how long all of them take and how large they get.
 */
export async function probe(experiment: Experiment & { seed: number }, file: string, workers: number): Promise<Probe> {
  const runs = probeRuns(experiment, mostRuns)
  const { ended, times } = await timedRuns(experiment, runs, workers)
  const first = times[Math.min(workers, times.length) - 1]
  // Threads get faster as they warm up: the later half of the runs is nearest to the pace of the rest.
  const settled = Math.max(workers, Math.floor(times.length / 2))
  const later = times.length - settled
  const { fixed, aRun } = await storeBriefly(experiment, file, runs, ended)
  return {
    runs: ended.length,
    failed: ended.filter(({ status }) => status === 'failed').length,
    startSeconds: first,
    // Where no thread has ended a second run, the first one stands for it.
    secondsARun: later > 0 ? (times[times.length - 1] - times[settled - 1]) / later : first / workers,
    bytes: { fixed: fixed.bytes, aRun: aRun.bytes },
  }
}

/** Runs that ended, and how many seconds after the start of the threads each of them did. */
async function timedRuns(
  experiment: Experiment,
  runs: readonly PlannedRun[],
  workers: number,
): Promise<{ ended: EndedRun[]; times: number[] }> {
  const begun = performance.now()
  const shared = sharedJob(experiment)
  const pool = openPool(workers)
  const ended: EndedRun[] = []
  const times: number[] = []
  try {
    for await (const some of runExperiment({ shared, runs, pool, onError: 'keep' })) {
      const seconds = (performance.now() - begun) / 1000
      ended.push(...some)
      times.push(...some.map(() => seconds))
      const enough = ended.length >= runsAThread * workers && seconds - times[workers - 1] > leastSeconds
      if (enough || (ended.length >= workers && seconds > longSeconds)) break
    }
  } finally {
    await closePool(pool)
  }
  return { ended, times }
}
