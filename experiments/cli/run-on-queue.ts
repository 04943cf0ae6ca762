import { availableParallelism } from 'node:os'
import { relative, resolve } from 'node:path'
import { openShards, type ShardsFound } from '../engine/open-shards.ts'
import { joinQueue } from '../engine/redis/join-queue.ts'
import { leadShards } from '../engine/redis/lead-shards.ts'
import { reachRedis, shownAddress } from '../engine/redis/reach-redis.ts'
import type { Unfit } from '../engine/redis/work-shard.ts'
import type { Experiment } from '../spec/experiment.ts'
import { readFileText } from '../spec/read-file.ts'
import type { Language } from '../spec/text.ts'
import { claimFolder } from '../store/claim-folder.ts'
import { unwritable } from '../store/unwritable.ts'
import { complainOfFolder } from './complain-of-folder.ts'
import { complainOfRedis, complainOfUnfit } from './complain-of-engine.ts'
import { engineTexts as texts } from './engine-texts.ts'
import { exitCode } from './exit-code.ts'
import { finish } from './finish-run.ts'
import { interruption } from './interruption.ts'
import { merge } from './merge.ts'
import { showProgress } from './progress.ts'
import type { RunFlags } from './run-command.ts'
import { usualShards } from './run-on-slurm.ts'
import { tellSilence } from './tell-silence.ts'

/** Seconds of silence after which a worker counts as lost. */
export const usualPatience = 30

/** `nqpf run --engine bullmq`: leads the workers of a queue, and works with them. Returns the exit code. */
export async function runOnQueue(
  experiment: Experiment & { seed: number },
  path: string,
  folder: string,
  flags: RunFlags & { redis: string },
  language: Language,
): Promise<number> {
  const { redis, workers = availableParallelism(), patience = usualPatience } = flags
  const begun = performance.now()
  const reached = await reachRedis(redis)
  if (reached.status === 'error') return complainOfRedis(reached, redis, flags, language)
  const read = readFileText(path)
  if (read.status === 'error') return exitCode.fault
  const file = relative('', path)
  const shards = openShards({ experiment, file, folder }, flags.shards ?? usualShards)
  if (shards.answered) return finish(shards.answered, folder, { ...flags, begun, language })
  // Workers that a leader has left behind go on meanwhile.
  const claimed = claimFolder(folder, 'merge')
  if (claimed.status === 'error') return complainOfFolder(claimed, flags, language)
  try {
    await shards.begin()
  } catch (fault) {
    return complainOfFolder(unwritable(folder, fault), flags, language)
  } finally {
    claimed.release()
  }

  const { signal, release } = interruption()
  const controller = new AbortController()
  signal.addEventListener('abort', () => controller.abort())
  const progress = showProgress({ ...flags, lanes: shards.of, language })
  const silent = tellSilence(language)
  let last: ShardsFound | undefined
  const { seed, replicates, ticks, quick } = experiment
  const asked = { seed, replicates, ticks, ...(quick && { quick }) }
  const job = { text: read.text, file, flags: asked, folder: resolve(folder), plan: shards.plan }
  const common = { bullmq: reached.bullmq, redis, signal: controller.signal, silent }
  let unfit: Unfit | undefined
  const own = async () => {
    const nothing = () => {}
    unfit = await joinQueue({ ...common, workers, patience, begun: nothing, progress: nothing, ended: nothing })
    controller.abort()
  }
  if (!flags.quiet) {
    console.error(texts.queued(shards.of, (await shards.look()).runs, seed, shownAddress(redis))[language])
  }
  try {
    const working = workers > 0 ? own() : undefined
    const lead = { ...common, shards, job, progress: (found: ShardsFound) => show((last = found)) }
    const show = ({ ended, runs, failed }: ShardsFound) => progress.update(ended, runs, failed)
    const givenUp = await leadShards(lead)
    const stopped = controller.signal.aborted
    controller.abort()
    await working
    progress.end()
    if (unfit) return complainOfUnfit(unfit, flags, language)
    if (stopped && last) {
      console.error(texts.withdrawn(last.ended, last.runs, folder)[language])
      return exitCode.interrupted
    }
    for (const [part, reason] of givenUp) console.error(texts.givenUp(part, shards.of, reason)[language])
    return await merge(folder, { ...flags, partial: true }, language)
  } finally {
    release()
  }
}
