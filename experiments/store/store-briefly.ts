import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PlannedRun } from '../design/plan-runs.ts'
import type { EndedRun } from '../run/run-experiment.ts'
import type { Experiment } from '../spec/experiment.ts'
import { draftOf } from './draft-of.ts'
import { filesIn } from './file-names.ts'
import { finishResults } from './finish-results.ts'
import { layoutOf } from './layout.ts'
import { openPartWriter } from './part-writer.ts'
import { partsIn } from './part-files.ts'
import { writePlan } from './plan-file.ts'

/** What storing some runs takes. */
export interface Storing {
  /** Bytes of the part in which runs wait, and of finished results. */
  partBytes: number
  bytes: number
  /** Time to write the part, and to make results of it. */
  writeSeconds: number
  finishSeconds: number
}

/** The same of no run, and of each further one: every file has a part that does not grow. */
export interface StoringGrowth {
  fixed: Storing
  aRun: Storing
}

/** Stores runs for a moment where the system keeps temporary files: half of them, and all. */
export async function storeBriefly(
  experiment: Experiment & { seed: number },
  file: string,
  runs: readonly PlannedRun[],
  ended: readonly EndedRun[],
): Promise<StoringGrowth> {
  const half = ended.slice(0, Math.floor(ended.length / 2))
  const all = await storing(experiment, file, runs, ended)
  const less = half.length > 0 ? await storing(experiment, file, runs, half) : nothing
  const ofEach = (value: (name: keyof Storing) => number): Storing => ({
    partBytes: value('partBytes'),
    bytes: value('bytes'),
    writeSeconds: value('writeSeconds'),
    finishSeconds: value('finishSeconds'),
  })
  const aRun = ofEach((name) => {
    const growth = (all[name] - less[name]) / (ended.length - half.length)
    // Of few runs a clock may say that more of them take less.
    return growth > 0 ? growth : all[name] / ended.length
  })
  return { aRun, fixed: ofEach((name) => Math.max(0, all[name] - aRun[name] * ended.length)) }
}

const nothing: Storing = { partBytes: 0, bytes: 0, writeSeconds: 0, finishSeconds: 0 }

async function storing(
  experiment: Experiment & { seed: number },
  file: string,
  runs: readonly PlannedRun[],
  ended: readonly EndedRun[],
): Promise<Storing> {
  const folder = mkdtempSync(join(tmpdir(), 'nqpf-probe-'))
  const bytes = (paths: readonly string[]) => paths.reduce((sum, path) => sum + statSync(path).size, 0)
  try {
    const files = filesIn(folder)
    mkdirSync(files.parts)
    const draft = draftOf({ experiment, file })
    const layout = layoutOf(draft.experiment, draft.layout)
    const writer = await openPartWriter(folder, layout)
    const begun = performance.now()
    await writer.append(ended)
    await writer.flush()
    const written = performance.now()
    writer.close()
    const partBytes = bytes(partsIn(folder, layout).flatMap((part) => [part.runs, part.series]))
    const keys = new Set(ended.map(({ key }) => key))
    const made = runs.filter(({ key }) => keys.has(key)).toSorted((a, b) => a.run - b.run)
    await writePlan(folder, layout, made)
    const finishing = performance.now()
    await finishResults(folder, layout, draft)
    return {
      partBytes,
      bytes: bytes([files.runs, files.series, files.summary, files.manifest, files.crate]),
      writeSeconds: (written - begun) / 1000,
      finishSeconds: (performance.now() - finishing) / 1000,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
