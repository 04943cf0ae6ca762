import type { UnwritableFolder } from './claim-folder.ts'
import { readDraft } from './draft-file.ts'
import { finishedToPart } from './earlier-runs.ts'
import { experimentStatus } from './experiment-status.ts'
import { finishResults } from './finish-results.ts'
import { layoutOf } from './layout.ts'
import type { Manifest } from './manifest.ts'
import { unwritable } from './unwritable.ts'

export type MergedParts =
  | { status: 'stored'; manifest: Manifest }
  /** No shard has begun an experiment here. */
  | { status: 'nothing' }
  /** Some runs have not ended; `first` are the numbers of the first of them. */
  | { status: 'missing'; missing: number; runs: number; first: number[] }
  | UnwritableFolder

/**
 * Puts the parts that shards have left in a folder together, if no run is missing: the same bytes as without shards.
 * @param partial takes what is there even so, if it is at least one run, as an experiment that is cut short does
 */
export async function mergeParts(folder: string, { partial = false } = {}): Promise<MergedParts> {
  const draft = readDraft(folder)
  const found = draft && (await experimentStatus(folder))
  if (!found) return { status: 'nothing' }
  const { counts, missing } = found
  if (counts.missing > 0 && (!partial || counts.missing === counts.runs)) {
    return { status: 'missing', missing: counts.missing, runs: counts.runs, first: missing }
  }
  const layout = layoutOf(draft.experiment, draft.layout)
  try {
    await finishedToPart(folder, layout)
    return { status: 'stored', manifest: await finishResults(folder, layout, draft) }
  } catch (fault) {
    return unwritable(folder, fault)
  }
}
