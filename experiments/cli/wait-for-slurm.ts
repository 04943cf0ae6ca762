import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { OpenShards } from '../engine/open-shards.ts'
import { jobEnded } from '../engine/slurm/job-ended.ts'
import type { Language } from '../spec/text.ts'
import { filesIn } from '../store/file-names.ts'
import { readManifest } from '../store/read-manifest.ts'
import { engineTexts as texts } from './engine-texts.ts'
import { exitCode } from './exit-code.ts'
import { finish } from './finish-run.ts'
import { interruption } from './interruption.ts'
import { showProgress } from './progress.ts'

/** Time between two looks: Slurm answers all its users. */
const lookMilliseconds = 3000

/** Shows how far the shards have come until Slurm has the merging job behind it, then tells its results. */
export async function waitForSlurm(
  shards: OpenShards,
  mergeJob: string,
  folder: string,
  flags: { begun: number; json?: boolean; quiet?: boolean; language: Language },
): Promise<number> {
  const { language } = flags
  const { signal, release } = interruption()
  const progress = showProgress({ ...flags, lanes: shards.of })
  try {
    while (!signal.aborted && !(await jobEnded(mergeJob))) {
      // While the parts become results, a look may miss some of them.
      const found = await shards.look().catch(() => undefined)
      if (found) progress.update(found.ended, found.runs, found.failed)
      await pause(lookMilliseconds, undefined, { signal }).catch(() => {})
    }
  } finally {
    progress.end()
    release()
  }
  if (signal.aborted) {
    console.error(texts.jobsGoOn(folder)[language])
    return exitCode.interrupted
  }
  const manifest = existsSync(filesIn(folder).manifest) ? readManifest(folder) : undefined
  if (manifest?.plan !== shards.plan || existsSync(filesIn(folder).parts)) {
    console.error(texts.mergeFailed(folder)[language])
    return exitCode.fault
  }
  const code = await finish(manifest, folder, flags)
  if (manifest.status === 'complete') return code
  console.error(texts.stillMissing(manifest.counts.missing, manifest.counts.runs)[language])
  return exitCode.someRunsFailed
}
