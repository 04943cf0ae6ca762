import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadExperiment } from '../spec/load-experiment.ts'
import { rootFolder } from '../spec/root-folder.ts'
import type { SpecError } from '../spec/spec-error.ts'
import { chooseSeed } from '../run/choose-seed.ts'
import type { ClaimFile } from './run-claim.ts'

const folder = fileURLToPath(new URL('experiments/claims/', rootFolder))

/** Where the file of a claim stands. */
export const claimPath = (id: string): string => `${folder}${id.toLowerCase()}.yaml`

/** Files of claims: those in order, the faults of the others, and the claims without a file. */
export function loadClaims(ids: readonly string[]): { claims: ClaimFile[]; errors: SpecError[]; without: string[] } {
  const claims: ClaimFile[] = []
  const errors: SpecError[] = []
  for (const id of ids.filter((each) => existsSync(claimPath(each)))) {
    const file = relative('', claimPath(id))
    const loaded = loadExperiment(file)
    if (loaded.status === 'error') errors.push(...loaded.errors)
    else if (loaded.experiment.claim) {
      const { experiment } = loaded
      const seed = experiment.seed ?? chooseSeed()
      claims.push({ file, experiment: { ...experiment, seed }, claim: loaded.experiment.claim })
    }
  }
  return { claims, errors, without: ids.filter((id) => !existsSync(claimPath(id))) }
}
