import { setTimeout as pause } from 'node:timers/promises'
import type * as BullMq from 'bullmq'
import type { Job, Queue } from 'bullmq'
import type { OpenShards, ShardsFound } from '../open-shards.ts'
import { jobId, queueName, type ShardJob } from './shard-job.ts'

export interface Lead {
  bullmq: typeof BullMq
  redis: string
  shards: OpenShards
  /** What each shard's job says, but for the shard. */
  job: Omit<ShardJob, 'shard'>
  signal: AbortSignal
  progress: (found: ShardsFound) => void
  /** Redis does not answer any more, or again. */
  silent: (silent: boolean) => void
}

/** Shards that no worker could end, with what the last one said. */
export type GivenUp = Map<number, string>

/** Time between two looks at the folder; looks take a fifth of the time at most, or come so often. */
const lookMilliseconds = 500
const lookShare = 4
const mostMilliseconds = 10_000
/** What is ended or given up is forgotten after a day, where nobody was there to take it out. */
const secondsKept = 86_400
/** Times that a worker's program may fail over a shard. */
const mostFailures = 3

/**
 * Sees to it that all shards are made: what lies in the folder counts, and what lacks is put into the queue, again and
 * again, under names by which a queue that has it already lets it be. So neither a new start of this process nor a Redis
 * that has lost its memory loses or doubles anything. Returns when all are made or given up, or `signal` fires.
 */
export async function leadShards({ bullmq, redis, shards, job, signal, progress, silent }: Lead): Promise<GivenUp> {
  const queue: Queue<ShardJob> = new bullmq.Queue(queueName, {
    connection: { url: redis, maxRetriesPerRequest: 1, enableOfflineQueue: false },
  })
  queue.on('error', () => {})
  const givenUp: GivenUp = new Map()
  const asked = (part: number): ShardJob => ({ ...job, shard: { part, of: shards.of } })
  const stored = (part: number): Promise<Job<ShardJob> | undefined> => queue.getJob(jobId(asked(part)))
  try {
    await queue.waitUntilReady()
    let found = await shards.look()
    // A shard that an earlier call gave up is tried anew.
    for (const part of found.lacking) await (await stored(part))?.remove().catch(() => {})
    for (;;) {
      progress(found)
      try {
        for (const part of found.lacking) await offer(queue, asked(part), givenUp)
        silent(false)
      } catch {
        silent(true)
      }
      if (found.lacking.every((part) => givenUp.has(part))) return givenUp
      const begun = performance.now()
      // Whoever merges meanwhile takes files away.
      const before = found
      found = await shards.look().catch(() => before)
      const looked = performance.now() - begun
      if (found.lacking.length === 0) continue
      const rest = Math.min(mostMilliseconds, Math.max(lookMilliseconds, lookShare * looked))
      await pause(rest, undefined, { signal }).catch(() => {})
      if (signal.aborted) return givenUp
    }
  } finally {
    // What nobody has begun is withdrawn; what is being made stays with its worker.
    await Promise.race([withdraw(queue, asked, shards.of), pause(2000)])
    await Promise.race([queue.close().catch(() => {}), pause(1000)])
  }
}

/** Puts a shard into the queue that is not there; one that has failed, or ended without all of its runs, is given up. */
async function offer(queue: Queue<ShardJob>, job: ShardJob, givenUp: GivenUp): Promise<void> {
  const { part } = job.shard
  const id = jobId(job)
  const known = await queue.getJob(id)
  const state = known ? await known.getState() : 'unknown'
  if (state === 'failed') givenUp.set(part, known?.failedReason ?? state)
  if (state === 'completed') {
    const made = known?.returnvalue as { runs: number; ended: number } | null
    if (made && made.ended < made.runs) givenUp.set(part, `${made.ended} < ${made.runs}`)
    // Its files are on their way through a file system, or were taken away: whoever takes it anew makes what lacks.
    else await known?.remove()
  }
  if (state === 'unknown') {
    const backoff = { type: 'fixed', delay: 1000 }
    const keep = { age: secondsKept }
    const options = { jobId: id, attempts: mostFailures, backoff, removeOnComplete: keep, removeOnFail: keep }
    await queue.add('shard', job, options)
  }
}

async function withdraw(queue: Queue, asked: (part: number) => ShardJob, of: number): Promise<void> {
  for (let part = 1; part <= of; part++) await queue.remove(jobId(asked(part))).catch(() => {})
}
