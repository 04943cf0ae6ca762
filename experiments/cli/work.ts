import { availableParallelism } from 'node:os'
import { joinQueue } from '../engine/redis/join-queue.ts'
import { reachRedis, shownAddress } from '../engine/redis/reach-redis.ts'
import type { Language } from '../spec/text.ts'
import { complainOfRedis, complainOfUnfit } from './complain-of-engine.ts'
import { engineTexts as texts } from './engine-texts.ts'
import { exitCode } from './exit-code.ts'
import { interruption } from './interruption.ts'
import { type Progress, showProgress } from './progress.ts'
import { usualPatience } from './run-on-queue.ts'
import { tellSilence } from './tell-silence.ts'
import type { WorkFlags } from './work-command.ts'

/** `nqpf work`: makes shards of a queue until Ctrl-C. Returns the exit code. */
export async function work(flags: WorkFlags, language: Language): Promise<number> {
  const { redis, workers = availableParallelism(), patience = usualPatience, quiet, json } = flags
  const reached = await reachRedis(redis)
  if (reached.status === 'error') return complainOfRedis(reached, redis, flags, language)
  const { signal, release } = interruption()
  if (!quiet) console.error(texts.joined(shownAddress(redis), workers)[language])
  const made = { shards: 0, runs: 0, failed: 0 }
  let progress: Progress | undefined
  const unfit = await joinQueue({
    redis,
    bullmq: reached.bullmq,
    workers,
    patience,
    signal,
    silent: tellSilence(language),
    begun: ({ file, folder, shard: { part, of } }) => {
      if (!quiet) console.error(`${file} ${part}/${of} → ${folder}`)
      progress = showProgress({ ...flags, lanes: workers, language })
    },
    progress: (done, total, failed) => progress?.update(done, total, failed),
    ended: (_, { ended, failed }) => {
      progress?.end()
      made.shards += 1
      made.runs += ended
      made.failed += failed
    },
  })
  progress?.end()
  release()
  if (unfit) return complainOfUnfit(unfit, flags, language)
  if (json) console.log(JSON.stringify(made))
  else console.error(texts.left(made.shards, made.runs)[language])
  // A connection that waits for a Redis that is gone would keep the process for ever.
  process.exit(exitCode.ok)
}
