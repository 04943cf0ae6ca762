import { countPoints } from '../design/design-kinds.ts'
import { type PlannedRun, planRuns, runsOfPoints } from '../design/plan-runs.ts'
import type { PointResult } from '../design/point.ts'
import { sharedJob } from '../design/run-job.ts'
import { sequentialDesign } from '../design/sequential-design.ts'
import { type LazyThreads, lazyThreads } from '../run/lazy-threads.ts'
import { runExperiment } from '../run/run-experiment.ts'
import type { EarlierRuns } from './earlier-runs.ts'
import type { Layout } from './layout.ts'
import type { PartWriter } from './part-writer.ts'
import { pointResults } from './point-results.ts'
import type { ExperimentRequest } from './experiment-request.ts'

interface Store {
  layout: Layout
  earlier: EarlierRuns
  writer: PartWriter
  /** Is told all runs planned so far before they are made. */
  announce: (runs: readonly PlannedRun[]) => Promise<void>
}

/** How many runs were asked for and how they ended, earlier ones among them; of a shard its own. */
export interface Tally {
  runs: number
  ended: number
  failed: number
}

/**
 * Makes the runs of an experiment: all at once where the points are known beforehand, else batch by batch as the design
 * asks for them. A key is run once, however many of the planned runs have it.
 */
export async function runBatches(request: ExperimentRequest, store: Store): Promise<Tally> {
  const { experiment, folder, only, signal } = request
  const { layout, writer, announce } = store
  const design = sequentialDesign(experiment, experiment.seed)
  const most = countPoints(experiment.design, experiment.factors) * experiment.replicates
  const tally: Tally = { runs: 0, ended: 0, failed: 0 }
  const planned: PlannedRun[] = []
  const results: PointResult[] = []
  const threads = request.threads ?? lazyThreads(Math.min(request.workers, most), request.threadsPerRun)
  try {
    for (;;) {
      const points = design?.next(results) ?? []
      const batch = design
        ? runsOfPoints(experiment, experiment.seed, points, results.length)
        : planRuns(experiment, experiment.seed)
      const replayed = batch.find(({ run }) => run === only)
      planned.push(...batch)
      await announce(replayed ? [replayed] : planned)
      const asked = replayed ? [replayed] : batch
      const whole = await runBatch(request, { ...store, threads }, asked, tally, design ? most : undefined)
      if (!design || batch.length === 0 || replayed || !whole || signal?.aborted) return tally
      await writer.flush()
      results.push(...(await pointResults(folder, layout, points, batch)))
    }
  } finally {
    if (threads !== request.threads) await threads.close()
  }
}

/** Returns whether all runs of the batch have ended. */
async function runBatch(
  { experiment, shard, signal, progress }: ExperimentRequest,
  { earlier, writer, threads }: Store & { threads: LazyThreads },
  batch: readonly PlannedRun[],
  tally: Tally,
  most?: number,
): Promise<boolean> {
  const mine = shard ? batch.filter(({ run }) => run % shard.of === shard.part - 1) : batch
  const byKey = new Map(mine.map((planned) => [planned.key, planned]))
  tally.runs += byKey.size
  const total = most ?? tally.runs
  const count = (status: 'done' | 'failed') => {
    tally.ended += 1
    if (status === 'failed') tally.failed += 1
  }
  for (const key of byKey.keys()) {
    const status = earlier.get(key)
    if (status) count(status)
  }
  progress?.(tally.ended, total, tally.failed)
  const runs = [...byKey.values()].filter(({ key }) => !earlier.has(key))
  if (runs.length === 0) return true
  const { onError } = experiment
  const shared = sharedJob(experiment)
  const pool = threads.open()
  for await (const ended of runExperiment({ shared, runs, pool, onError, ...(signal && { signal }) })) {
    await writer.append(ended)
    for (const { key, status } of ended) {
      earlier.set(key, status)
      count(status)
      progress?.(tally.ended, total, tally.failed)
    }
  }
  return tally.ended === tally.runs
}
