import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planRuns } from '../../../experiments/design/plan-runs.ts'
import { draftOf } from '../../../experiments/store/draft-of.ts'
import { filesIn } from '../../../experiments/store/file-names.ts'
import { layoutOf } from '../../../experiments/store/layout.ts'
import { writePlan } from '../../../experiments/store/plan-file.ts'
import type { Asked } from '../many-runs/asked.ts'
import { processorSeconds } from '../processor-seconds.ts'

/** What each process of a sweep does before its first run; times of processors. */
export interface PlanTime {
  runs: number
  /** To work out all runs and their keys. */
  planSeconds: number
  /** To write them down. */
  writeSeconds: number
  bytes: number
  /** Highest resident memory of the process, MB. */
  memory: number
}

export async function planTime(experiment: Asked): Promise<PlanTime> {
  const folder = mkdtempSync(join(tmpdir(), 'nqpf-plan-'))
  try {
    mkdirSync(filesIn(folder).parts)
    const draft = draftOf({ experiment, file: 'many.yaml' })
    const layout = layoutOf(draft.experiment, draft.layout)
    const planning = processorSeconds()
    const planned = planRuns(experiment, experiment.seed)
    const writing = processorSeconds()
    await writePlan(folder, layout, planned)
    return {
      runs: planned.length,
      planSeconds: writing - planning,
      writeSeconds: processorSeconds() - writing,
      bytes: statSync(filesIn(folder).plan).size,
      memory: process.resourceUsage().maxRSS / 1024,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
