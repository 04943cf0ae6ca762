import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as bullmq from 'bullmq'
import { jobId, type ShardJob } from '../../../experiments/engine/redis/shard-job.ts'
import { startRedis } from '../../experiments/engine/redis-server.ts'

export interface QueueTime {
  jobs: number
  /** Memory of Redis that a waiting job takes, bytes; most of it is the text of the experiment. */
  bytesAJob: number
  /** Time of the leader to put one there, ms. */
  offerMilliseconds: number
  /** Jobs a second that workers take and end which do nothing for them, all in one process. */
  takenASecond: number
  textBytes: number
}

/** What a queue of shards costs: real jobs in a Redis of our own, which writes each change to disk before it answers. */
export async function queueTime(jobs: number): Promise<QueueTime> {
  const folder = mkdtempSync(join(tmpdir(), 'nqpf-queue-'))
  const redis = await startRedis(folder)
  const name = 'measured'
  const connection = { url: redis.url, maxRetriesPerRequest: null }
  const queue = new bullmq.Queue<ShardJob>(name, { connection })
  try {
    const file = 'experiments/baseline.yaml'
    const text = readFileSync(file, 'utf8')
    const flags = { seed: 1, replicates: 1_000_000, ticks: 80 }
    const common = { text, file, flags, folder: '/shared/results/baseline', plan: '0123456789abcdef' }
    const job = (part: number): ShardJob => ({ ...common, shard: { part, of: jobs } })
    await queue.waitUntilReady()
    const before = memoryOf(redis.url)
    const begun = performance.now()
    for (let part = 1; part <= jobs; part++) {
      const own = job(part)
      // The leader asks first whether the queue has the job.
      await queue.getJob(jobId(own))
      await queue.add('shard', own, { jobId: jobId(own), attempts: 3, backoff: { type: 'fixed', delay: 1000 } })
    }
    const offered = performance.now()
    const bytesAJob = (memoryOf(redis.url) - before) / jobs
    let ended = 0
    const worker = new bullmq.Worker<ShardJob>(name, async () => ({ status: 'ended', runs: 1000, ended: 1000 }), {
      connection,
      concurrency: 32,
    })
    await new Promise<void>((resolve) => worker.on('completed', () => ++ended === jobs && resolve()))
    const taken = performance.now()
    await worker.close()
    return {
      jobs,
      bytesAJob,
      offerMilliseconds: (offered - begun) / jobs,
      takenASecond: (1000 * jobs) / (taken - offered),
      textBytes: Buffer.byteLength(text),
    }
  } finally {
    await queue.close()
    await redis.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function memoryOf(url: string): number {
  const { stdout } = spawnSync('redis-cli', ['-u', url, 'info', 'memory'], { encoding: 'utf8' })
  return Number(/^used_memory:(\d+)/m.exec(stdout)?.[1])
}
