import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExperimentRequest } from '../../../experiments/store/experiment-request.ts'
import { storeExperiment } from '../../../experiments/store/store-experiment.ts'

/** The whole system, from the plan to results in a folder, which is then removed. */
export async function storeInTemporary(
  request: Pick<ExperimentRequest, 'experiment' | 'workers' | 'progress'>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nqpf-many-'))
  try {
    const stored = await storeExperiment({ ...request, file: 'many.yaml', folder })
    if (stored.status !== 'stored') throw new Error(stored.status)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
