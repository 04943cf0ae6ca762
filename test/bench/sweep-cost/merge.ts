import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLane } from '../../../experiments/bench/lane.ts'
import { planRuns } from '../../../experiments/design/plan-runs.ts'
import { sharedJob } from '../../../experiments/design/run-job.ts'
import type { EndedRun } from '../../../experiments/run/run-experiment.ts'
import { writeDraft } from '../../../experiments/store/draft-file.ts'
import { draftOf } from '../../../experiments/store/draft-of.ts'
import { experimentStatus } from '../../../experiments/store/experiment-status.ts'
import { filesIn } from '../../../experiments/store/file-names.ts'
import { layoutOf } from '../../../experiments/store/layout.ts'
import { mergeParts } from '../../../experiments/store/merge-parts.ts'
import { openPartWriter } from '../../../experiments/store/part-writer.ts'
import { writePlan } from '../../../experiments/store/plan-file.ts'
import type { Asked } from '../many-runs/asked.ts'
import { processorSeconds } from '../processor-seconds.ts'

/** Times of processors: DuckDB works in one thread. */
export interface MergeTime {
  parts: number
  runs: number
  /** Numbers of all series. */
  numbers: number
  writeSeconds: number
  partBytes: number
  /** What `nqpf status`, and each shard before it begins, reads of the parts. */
  lookSeconds: number
  /** What `nqpf merge` does beside that and the report. */
  mergeSeconds: number
  resultBytes: number
  /** Highest resident memory of the process, MB. */
  memory: number
}

/** Different runs that are made; the others are these with every number scaled a little, so that files do not get small. */
const different = 8

/** Puts the runs of an experiment into so many parts, as shards leave them, and merges them. */
export async function mergeTime(experiment: Asked, parts: number): Promise<MergeTime> {
  const folder = mkdtempSync(join(tmpdir(), 'nqpf-merge-'))
  try {
    const draft = draftOf({ experiment, file: 'many.yaml' })
    const layout = layoutOf(draft.experiment, draft.layout)
    const planned = planRuns(experiment, experiment.seed)
    const made: Extract<EndedRun, { status: 'done' }>[] = []
    const lane = await openLane(1, sharedJob(experiment), async (ended) => {
      for (const run of ended) if (run.status === 'done') made.push(run)
    })
    await lane.make(planned.slice(0, different))
    await lane.close()
    mkdirSync(filesIn(folder).parts)
    const writing = processorSeconds()
    const writer = await openPartWriter(folder, layout)
    for (let part = 0; part < parts; part++) {
      const own = planned.filter((_, place) => place % parts === part)
      await writer.append(own.map(({ key, run }) => ({ ...scaled(made[run % made.length], run), key })))
      await writer.flush()
    }
    writer.close()
    const writeSeconds = processorSeconds() - writing
    await writePlan(folder, layout, planned)
    writeDraft(folder, draft)
    const files = readdirSync(filesIn(folder).parts).filter(
      (name) => name.endsWith('.parquet') && name !== 'plan.parquet',
    )
    const partBytes = sizeOf(files.map((name) => join(filesIn(folder).parts, name)))

    const looking = processorSeconds()
    await experimentStatus(folder)
    const merging = processorSeconds()
    const merged = await mergeParts(folder)
    const lookSeconds = merging - looking
    if (merged.status !== 'stored') throw new Error(merged.status)
    const { runs, series, summary } = filesIn(folder)
    return {
      parts: files.filter((name) => name.includes('.runs.')).length,
      runs: planned.length,
      numbers: planned.length * made[0].series.length,
      writeSeconds,
      partBytes,
      lookSeconds,
      // It looks first whether a run is missing.
      mergeSeconds: processorSeconds() - merging - lookSeconds,
      resultBytes: sizeOf([runs, series, summary]),
      memory: process.resourceUsage().maxRSS / 1024,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const sizeOf = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + statSync(path).size, 0)

function scaled<Run extends { series: Float64Array }>(run: Run, number: number): Run {
  const factor = 1 + (number + 1) * 1e-9
  return { ...run, series: run.series.map((value) => value * factor) }
}
