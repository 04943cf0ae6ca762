import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { countPoints } from '../design/design-kinds.ts'
import { planRuns } from '../design/plan-runs.ts'
import { sequentialDesign } from '../design/sequential-design.ts'
import type { Language, Text } from '../spec/text.ts'
import { claimFolder } from '../store/claim-folder.ts'
import { filesIn } from '../store/file-names.ts'
import { planHash } from '../store/plan-hash.ts'
import { readManifest } from '../store/read-manifest.ts'
import { storeExperiment } from '../store/store-experiment.ts'
import { complainOfFolder } from './complain-of-folder.ts'
import { engineMisuse } from './engine-misuse.ts'
import { engineTexts } from './engine-texts.ts'
import { exitCode } from './exit-code.ts'
import { finish } from './finish-run.ts'
import { finishShard } from './finish-shard.ts'
import { interruption } from './interruption.ts'
import { loadOrComplain } from './load-or-complain.ts'
import { showProgress } from './progress.ts'
import type { RunFlags } from './run-command.ts'
import { cliTexts as texts } from './texts.ts'
import { withFlags } from '../run/with-flags.ts'

/** `nqpf run`: from the file to the report. Returns the exit code. */
export async function run(file: string, flags: RunFlags, language: Language): Promise<number> {
  const refuse = (message: Text): number => {
    console.error(message[language])
    return exitCode.usage
  }
  const begun = performance.now()
  const misuse = engineMisuse(flags)
  if (misuse) return refuse(misuse)
  const loaded = loadOrComplain(file, { ...flags, language })
  if (!loaded) return exitCode.fault
  const experiment = withFlags(loaded, flags)
  const { seed, ticks, replicates, name, design, factors } = experiment
  const { only, shard } = flags
  const points = countPoints(design, factors)
  const planned = points * replicates
  if (only !== undefined && only >= planned) return refuse(texts.noSuchRun(only, planned))
  const sequential = sequentialDesign(experiment, seed) !== undefined
  if (shard && sequential) return refuse(texts.shardsNeedPlan(design.kind))
  if (shard && loaded.seed === undefined && flags.seed === undefined) return refuse(engineTexts.shardNeedsSeed)
  const folder = flags.out ?? join('results', usualFolder(name, flags))
  if (only !== undefined && holdsMoreThan(folder, 1)) return refuse(texts.onlyWouldReplace(folder))
  if (flags.plan !== undefined) {
    const found = planHash(planRuns(experiment, seed).map(({ key }) => key))
    if (found !== flags.plan) {
      refuse(engineTexts.otherPlan(file, flags.plan, found))
      return exitCode.fault
    }
  }
  const { engine = 'local', redis } = flags
  if (engine !== 'local' && sequential) return refuse(engineTexts.needsPlan(design.kind, engine))
  if (engine === 'slurm') {
    const { runOnSlurm } = await import('./run-on-slurm.ts')
    return runOnSlurm(experiment, file, folder, flags, language)
  }
  if (engine === 'bullmq' && redis !== undefined) {
    const { runOnQueue } = await import('./run-on-queue.ts')
    return runOnQueue(experiment, file, folder, { ...flags, redis }, language)
  }
  const claimed = claimFolder(folder, shard)
  if (claimed.status === 'error') {
    return complainOfFolder(claimed, flags, language)
  }
  const runs = only === undefined ? Math.ceil(planned / (shard?.of ?? 1)) : 1
  const { threads = 1 } = flags
  const workers = Math.min(flags.workers ?? Math.max(1, Math.floor(availableParallelism() / threads)), runs)
  if (!flags.quiet) {
    const starting = points > 1 ? texts.startingPoints(seed, points, replicates, ticks, workers) : undefined
    console.error((starting ?? texts.starting(seed, runs, ticks, workers))[language])
  }

  const { signal, release } = interruption()
  const progress = showProgress({ ...flags, lanes: workers, language })
  const own = { ...(only !== undefined && { only }), ...(shard && { shard }) }
  const request = {
    experiment,
    file: relative('', file),
    folder,
    workers,
    threadsPerRun: threads,
    signal,
    progress: progress.update,
    ...own,
  }
  try {
    const stored = await storeExperiment(request)
    progress.end()
    if (stored.status === 'stored') return await finish(stored.manifest, folder, { ...flags, begun, language })
    if (stored.status === 'shard') return finishShard(stored, folder, { ...flags, language })
    if (stored.status === 'error') return complainOfFolder(stored, flags, language)
    console.error(texts.nothingDone[language])
    return exitCode.interrupted
  } finally {
    claimed.release()
    release()
  }
}

/** A first look has a folder of its own, so that it never takes the place of long results. */
function usualFolder(name: string, { only, quick }: RunFlags): string {
  if (only !== undefined) return `replay-${only}`
  return quick ? `${name}-quick` : name
}

/** Whether a folder has results of more runs than that. */
function holdsMoreThan(folder: string, runs: number): boolean {
  return existsSync(filesIn(folder).manifest) && readManifest(folder).counts.runs > runs
}
