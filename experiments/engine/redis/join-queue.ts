import type * as BullMq from 'bullmq'
import type { Job } from 'bullmq'
import { queueName, type ShardJob } from './shard-job.ts'
import { type Unfit, type WorkedShard, workShard, type WorkShardOptions } from './work-shard.ts'

export interface QueueWork extends Omit<WorkShardOptions, 'progress'> {
  redis: string
  bullmq: typeof BullMq
  /** Seconds of silence after which the shard of a worker is given to another. */
  patience: number
  begun: (job: ShardJob) => void
  progress: (done: number, total: number, failed: number) => void
  ended: (job: ShardJob, made: Extract<WorkedShard, { status: 'ended' }>) => void
  /** Redis does not answer any more, or again. */
  silent: (silent: boolean) => void
}

/** Times that a shard is taken over from workers that went silent before it is given up: it may be what kills them. */
const mostTakenOver = 10
/** Time after which a shard is offered again whose folder was busy. */
const busyMilliseconds = 2000
/** Time for giving a shard back; where Redis is gone, silence gives it back. */
const leaveMilliseconds = 3000

/** Takes shards from the queue, one at a time, until `signal` fires or this machine turns out unfit, and says which. */
export async function joinQueue(work: QueueWork): Promise<Unfit | undefined> {
  const { bullmq, redis, patience, signal } = work
  let unfit: Unfit | undefined
  let leave = () => {}
  const left = new Promise<void>((resolve) => (leave = resolve))
  const process = async (job: Job<ShardJob>, token?: string) => {
    work.begun(job.data)
    const worked = await workShard(job.data, work)
    if (worked.status === 'ended') {
      work.ended(job.data, worked)
      return worked
    }
    if (worked.status === 'busy') {
      await job.moveToDelayed(Date.now() + busyMilliseconds, token)
      throw new bullmq.DelayedError()
    }
    if (worked.status === 'unfit') unfit = worked.reason
    // Before the shard is given back, so that this worker does not take it again.
    leave()
    await job.moveToWait(token)
    throw new bullmq.WaitingError()
  }
  const worker = new bullmq.Worker<ShardJob>(queueName, process, {
    connection: { url: redis, maxRetriesPerRequest: null },
    lockDuration: 1000 * patience,
    stalledInterval: 500 * patience,
    maxStalledCount: mostTakenOver,
    // Asks often enough to hear of a Redis that has lost its memory.
    drainDelay: 2,
  })
  worker.on('error', ({ message }) => void (/ECONN|closed|timed? ?out/i.test(message) && work.silent(true)))
  worker.on('ready', () => work.silent(false))
  signal.addEventListener('abort', leave)
  if (signal.aborted) leave()
  await left
  const closed = worker.close().catch(() => {})
  // A worker that has lost Redis would wait for it; one that is in the middle of a shard hands it back first.
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, leaveMilliseconds).unref())])
  return unfit
}
