import { existsSync, mkdirSync, rmSync } from 'node:fs'
import type { PlannedRun } from '../design/plan-runs.ts'
import { planRuns } from '../design/plan-runs.ts'
import { sequentialDesign } from '../design/sequential-design.ts'
import type { UnwritableFolder } from './claim-folder.ts'
import { writeDraft } from './draft-file.ts'
import { draftOf } from './draft-of.ts'
import { earlierRuns, finishedResults, finishedToPart } from './earlier-runs.ts'
import type { ExperimentRequest, Shard } from './experiment-request.ts'
import { filesIn } from './file-names.ts'
import { finishResults } from './finish-results.ts'
import { layoutOf } from './layout.ts'
import type { Manifest, ManifestDraft } from './manifest.ts'
import { openPartWriter } from './part-writer.ts'
import { partsIn } from './part-files.ts'
import { writePlan } from './plan-file.ts'
import { planHash } from './plan-hash.ts'
import { runBatches } from './run-batches.ts'
import { unwritable } from './unwritable.ts'

export type StoredExperiment =
  | { status: 'stored'; manifest: Manifest }
  /** A shard whose runs lie in parts: of its own `runs` so many have ended, `failed` of them by failing. */
  | { status: 'shard'; runs: number; ended: number; failed: number }
  /** Stopped before one run had ended: nothing was written. */
  | { status: 'nothing' }
  | UnwritableFolder

/**
 * Runs what is missing of an experiment and writes its results as one whole. Runs whose key the folder holds already,
 * be it from an experiment that was cut short or from an older form of the file, are not made again.
 */
export async function storeExperiment(request: ExperimentRequest): Promise<StoredExperiment> {
  const { folder, only, shard } = request
  const draft = draftOf(request)
  const layout = layoutOf(draft.experiment, draft.layout)
  try {
    const answered = answeredBefore(request, draft)
    if (answered) return shard ? shardOf(answered, shard) : { status: 'stored', manifest: answered }
    mkdirSync(filesIn(folder).parts, { recursive: true })
    if (only === undefined && !shard) await finishedToPart(folder, layout)
    const earlier = only === undefined ? await earlierRuns(folder, layout) : new Map<string, 'done' | 'failed'>()
    const writer = await openPartWriter(folder, layout)
    try {
      const announce = async (runs: readonly PlannedRun[]) => {
        await writePlan(folder, layout, runs)
        writeDraft(folder, draft)
      }
      const { runs, ended, failed } = await runBatches(request, { layout, earlier, writer, announce })
      await writer.flush()
      if (shard) return { status: 'shard', runs, ended, failed }
      if (ended === 0) {
        if (partsIn(folder, layout).length === 0) rmSync(filesIn(folder).parts, { recursive: true, force: true })
        return { status: 'nothing' }
      }
      return { status: 'stored', manifest: await finishResults(folder, layout, draft) }
    } finally {
      writer.close()
    }
  } catch (fault) {
    return unwritable(folder, fault)
  }
}

/** The manifest of results that answer exactly what is asked, if the folder holds them: then nothing is to be done. */
export function answeredBefore(
  { experiment, folder, only }: Pick<ExperimentRequest, 'experiment' | 'folder' | 'only'>,
  draft: ManifestDraft,
): Manifest | undefined {
  if (only !== undefined || sequentialDesign(experiment, experiment.seed)) return undefined
  const found = finishedResults(folder, draft.layout)
  if (found?.status !== 'complete' || found.counts.failed > 0 || !existsSync(filesIn(folder).summary)) return undefined
  const same =
    found.plan === planHash(planRuns(experiment, experiment.seed).map(({ key }) => key)) &&
    JSON.stringify(found.experiment) === JSON.stringify(draft.experiment)
  return same ? found : undefined
}

/** A shard that comes late, to results that are whole: another has made its runs. */
function shardOf({ counts }: Manifest, { part, of }: Shard): StoredExperiment {
  const runs = Math.ceil((counts.runs - part + 1) / of)
  return { status: 'shard', runs, ended: runs, failed: 0 }
}
