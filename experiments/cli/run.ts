import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { chooseSeed } from '../run/choose-seed.ts'
import type { Experiment } from '../spec/experiment.ts'
import type { Language } from '../spec/text.ts'
import { claimFolder, type UnwritableFolder } from '../store/claim-folder.ts'
import { storeExperiment } from '../store/store-experiment.ts'
import { exitCode } from './exit-code.ts'
import { finish } from './finish-run.ts'
import { interruption } from './interruption.ts'
import { loadOrComplain } from './load-or-complain.ts'
import { showProgress } from './progress.ts'
import type { RunFlags } from './run-command.ts'
import { cliTexts as texts } from './texts.ts'
import { unwritableReason } from './unwritable-reason.ts'

/** What `--quick` runs: enough to see the report, in the order of seconds. */
const quick = { replicates: 4, ticks: 40 }

/** `nqpf run`: from the file to the report. Returns the exit code. */
export async function run(file: string, flags: RunFlags, language: Language): Promise<number> {
  const begun = performance.now()
  const loaded = loadOrComplain(file, { ...flags, language })
  if (!loaded) return exitCode.fault
  const experiment = withFlags(loaded, flags)
  const { seed, ticks, replicates, name } = experiment
  if (flags.only !== undefined && flags.only >= replicates) {
    console.error(texts.noSuchReplicate(flags.only, replicates)[language])
    return exitCode.usage
  }
  const folder = flags.out ?? join('results', name)
  const claimed = claimFolder(folder)
  if (claimed.status === 'error') {
    return complainOfFolder(claimed, flags, language)
  }
  const runs = flags.only === undefined ? replicates : 1
  const workers = Math.min(flags.workers ?? availableParallelism(), runs)
  if (!flags.quiet) console.error(texts.starting(seed, runs, ticks, workers)[language])

  const { signal, release } = interruption()
  const progress = showProgress({ ...flags, lanes: workers, language })
  const request = { experiment, file: relative('', file), folder, workers, signal, progress: progress.update }
  try {
    const stored = await storeExperiment({ ...request, ...(flags.only !== undefined && { only: flags.only }) })
    progress.end()
    if (stored.status === 'stored') return await finish(stored.manifest, folder, { ...flags, begun, language })
    if (stored.status === 'error') return complainOfFolder(stored, flags, language)
    console.error(texts.nothingDone[language])
    return exitCode.interrupted
  } finally {
    claimed.release()
    release()
  }
}

function complainOfFolder(fault: UnwritableFolder, { json }: RunFlags, language: Language): number {
  console.error(texts.unwritable(fault.folder, unwritableReason(fault))[language])
  if (json) console.log(JSON.stringify({ status: 'error', errors: [fault] }))
  return exitCode.fault
}

/** Flags win over the file; `--quick` wins over the file but not over a number that was asked for. */
function withFlags(experiment: Experiment, flags: RunFlags): Experiment & { seed: number } {
  const short = flags.quick ? quick : experiment
  return {
    ...experiment,
    ticks: flags.ticks ?? Math.min(short.ticks, experiment.ticks),
    replicates: flags.replicates ?? Math.min(short.replicates, experiment.replicates),
    seed: flags.seed ?? experiment.seed ?? chooseSeed(),
  }
}
