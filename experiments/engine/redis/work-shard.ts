import { existsSync } from 'node:fs'
import { planRuns } from '../../design/plan-runs.ts'
import { withFlags } from '../../run/with-flags.ts'
import { experimentFrom } from '../../spec/load-experiment.ts'
import { claimFolder, type UnwritableFolder } from '../../store/claim-folder.ts'
import { filesIn } from '../../store/file-names.ts'
import { planHash } from '../../store/plan-hash.ts'
import { storeExperiment } from '../../store/store-experiment.ts'
import type { ShardJob } from './shard-job.ts'

/** Why this machine cannot make a shard that another may. */
export type Unfit =
  /** Its economy is another version: its runs would not be those that are asked for. */
  | { kind: 'other-version' }
  /** The folder of results is not there, so it is not shared with this machine. */
  | { kind: 'not-shared'; folder: string }
  | UnwritableFolder

export type WorkedShard =
  /** Of the shard's `runs` so many have ended; fewer where the experiment is to end with its first failure. */
  | { status: 'ended'; runs: number; ended: number; failed: number }
  /** Stopped by the signal; what had ended is kept. */
  | { status: 'left' }
  /** A whole run or a merge is writing into the folder. */
  | { status: 'busy' }
  | { status: 'unfit'; reason: Unfit }

export interface WorkShardOptions {
  workers: number
  signal: AbortSignal
  progress: (done: number, total: number, failed: number) => void
}

/** Makes what is missing of a shard; to make it twice does no harm. */
export async function workShard(job: ShardJob, options: WorkShardOptions): Promise<WorkedShard> {
  const { text, file, flags, folder, shard } = job
  const loaded = experimentFrom(text, file)
  if (loaded.status === 'error') return { status: 'unfit', reason: { kind: 'other-version' } }
  const experiment = withFlags(loaded.experiment, flags)
  if (planHash(planRuns(experiment, flags.seed).map(({ key }) => key)) !== job.plan) {
    return { status: 'unfit', reason: { kind: 'other-version' } }
  }
  const { draft, manifest } = filesIn(folder)
  // Who asked has written there before anybody was asked.
  if (!existsSync(draft) && !existsSync(manifest)) {
    return { status: 'unfit', reason: { kind: 'not-shared', folder } }
  }
  const claimed = claimFolder(folder, shard)
  if (claimed.status === 'error') {
    return claimed.code === 'in-use' ? { status: 'busy' } : { status: 'unfit', reason: claimed }
  }
  try {
    const stored = await storeExperiment({ experiment, file, folder, shard, ...options })
    if (stored.status === 'error') return { status: 'unfit', reason: stored }
    if (stored.status !== 'shard' || options.signal.aborted) return { status: 'left' }
    return { ...stored, status: 'ended' }
  } finally {
    claimed.release()
  }
}
