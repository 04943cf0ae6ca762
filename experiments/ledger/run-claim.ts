import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { countPoints } from '../design/design-kinds.ts'
import type { Claim } from '../spec/claim.ts'
import type { UnwritableFolder } from '../store/claim-folder.ts'
import { filesIn } from '../store/file-names.ts'
import { openStored } from '../store/open-stored.ts'
import { type LazyThreads, lazyThreads } from '../run/lazy-threads.ts'
import { storeExperiment } from '../store/store-experiment.ts'
import type { StoredResults } from '../store/stored-table.ts'
import { type Answer, answerOf } from './answer.ts'
import type { Extent } from './extent.ts'
import { type SeededExperiment, type VariantName, variantNames, variantsOf } from './variants.ts'

/** A claim's file that is in order. */
export interface ClaimFile {
  file: string
  experiment: SeededExperiment
  claim: Claim
}

export interface ClaimRequest {
  claims: readonly ClaimFile[]
  extent: Extent
  /** Folder of the ledger. */
  folder: string
  workers: number
  signal: AbortSignal
  progress: (done: number, total: number, failed: number) => void
  /** Is told of each claim as it is answered. */
  answered: (answer: Answer) => void
}

type Ran = { status: 'ok' | 'stopped' } | UnwritableFolder

/**
 * Runs what is missing of each claim, and answers it. As many claims as there are threads go side by side, all on the
 * same threads: starting them is what short experiments spend most on. Ends early where a folder cannot be written to or
 * on the signal.
 */
export async function runClaims(request: ClaimRequest): Promise<Ran> {
  const { claims, extent, workers } = request
  const waiting = claims.map((claim) => ({ ...claim, variants: variantsOf(claim.experiment, extent) }))
  const total = waiting.reduce((sum, { variants }) => sum + runsOf(Object.values(variants)), 0)
  const lanes = Math.max(1, Math.min(workers, claims.length))
  const tally = Array.from({ length: lanes }, () => ({ done: 0, failed: 0 }))
  const update = (): void => {
    const sum = (key: 'done' | 'failed'): number => tally.reduce((all, lane) => all + lane[key], 0)
    request.progress(sum('done'), total, sum('failed'))
  }
  let end: Ran = { status: 'ok' }
  const threads = lazyThreads(workers)
  const lane = async (own: { done: number; failed: number }): Promise<void> => {
    for (let next = waiting.shift(); next && end.status === 'ok'; next = waiting.shift()) {
      const before = { ...own }
      const ran = await runClaim(next, { ...request, threads }, (done, failed) => {
        own.done = before.done + done
        own.failed = before.failed + failed
        update()
      })
      if (ran.status !== 'ok') end = ran
    }
  }
  try {
    await Promise.all(tally.map(lane))
  } finally {
    await threads.close()
  }
  return end
}

type PlannedClaim = ClaimFile & { variants: ReturnType<typeof variantsOf> }

/** All variants of one claim, one after the other, then its answer. */
async function runClaim(
  { claim, file, variants }: PlannedClaim,
  { folder, workers, threads, signal, answered, extent }: ClaimRequest & { threads: LazyThreads },
  update: (done: number, failed: number) => void,
): Promise<Ran> {
  const folders = Object.fromEntries(
    variantNames.map((name) => [name, join(folder, claim.id.toLowerCase(), name)]),
  ) as Record<VariantName, string>
  let [before, failures] = [0, 0]
  for (const name of variantNames) {
    const experiment = variants[name]
    if (!experiment) continue
    let broken = 0
    const progress = (done: number, _: number, failed: number): void => {
      broken = failed
      update(before + done, failures + failed)
    }
    const stored = await storeExperiment({
      experiment,
      file,
      folder: folders[name],
      workers,
      threads,
      signal,
      progress,
    })
    if (stored.status === 'error') return stored
    if (signal.aborted) return { status: 'stopped' }
    before += runsOf([experiment])
    failures += broken
    update(before, failures)
  }
  const stored: Partial<Record<VariantName, StoredResults>> = {}
  for (const name of variantNames) if (variants[name]) stored[name] = await openStored(folders[name])
  answered(await answerOf(claim, file, variants.main, stored))
  if (extent.figures) await drawReport(folders.main)
  return { status: 'ok' }
}

/** The report of the claim's own runs, unless it is there: its results are then what it was drawn from. */
async function drawReport(folder: string): Promise<void> {
  if (existsSync(filesIn(folder).report)) return
  const { writeReport } = await import('../report/write-report.ts')
  await writeReport(folder)
}

const runsOf = (experiments: readonly SeededExperiment[]): number =>
  experiments.reduce((sum, { design, factors, replicates }) => sum + countPoints(design, factors) * replicates, 0)
