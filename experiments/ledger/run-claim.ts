import { join } from 'node:path'
import { countPoints } from '../design/design-kinds.ts'
import type { UnwritableFolder } from '../store/claim-folder.ts'
import { storeExperiment } from '../store/store-experiment.ts'
import { type Answer, answerOf } from './answer.ts'
import type { Claim } from '../spec/claim.ts'
import { type SeededExperiment, type VariantName, variantNames, variantsOf } from './variants.ts'
import type { Extent } from './extent.ts'

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

/** Runs what is missing of each claim, and answers it. Ends early where a folder cannot be written or on the signal. */
export async function runClaims(request: ClaimRequest): Promise<{ status: 'ok' | 'stopped' } | UnwritableFolder> {
  const { claims, extent, folder, workers, signal, progress, answered } = request
  const planned = claims.map((claim) => ({ ...claim, variants: variantsOf(claim.experiment, extent) }))
  const total = planned.reduce((sum, { variants }) => sum + runsOf(Object.values(variants)), 0)
  let [before, failures] = [0, 0]
  for (const { claim, file, variants } of planned) {
    const folders = Object.fromEntries(
      variantNames.map((name) => [name, join(folder, claim.id.toLowerCase(), name)]),
    ) as Record<VariantName, string>
    for (const name of variantNames) {
      const experiment = variants[name]
      if (!experiment) continue
      let failed = 0
      const update = (done: number, _: number, broken: number): void => {
        failed = broken
        progress(before + done, total, failures + broken)
      }
      const stored = await storeExperiment({
        experiment,
        file,
        folder: folders[name],
        workers,
        signal,
        progress: update,
      })
      if (stored.status === 'error') return stored
      if (signal.aborted) return { status: 'stopped' }
      before += runsOf([experiment])
      failures += failed
      progress(before, total, failures)
    }
    answered(await answerOf(claim, file, variants, folders))
  }
  return { status: 'ok' }
}

const runsOf = (experiments: readonly SeededExperiment[]): number =>
  experiments.reduce((sum, { design, factors, replicates }) => sum + countPoints(design, factors) * replicates, 0)
