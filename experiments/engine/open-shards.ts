import { mkdirSync } from 'node:fs'
import { planRuns } from '../design/plan-runs.ts'
import { draftOf } from '../store/draft-of.ts'
import { writeDraft } from '../store/draft-file.ts'
import { earlierRuns } from '../store/earlier-runs.ts'
import type { ExperimentRequest } from '../store/experiment-request.ts'
import { filesIn } from '../store/file-names.ts'
import { layoutOf } from '../store/layout.ts'
import type { Manifest } from '../store/manifest.ts'
import { writePlan } from '../store/plan-file.ts'
import { planHash } from '../store/plan-hash.ts'
import { answeredBefore } from '../store/store-experiment.ts'

/** How far the shards of an experiment have come, by what lies in its folder. */
export interface ShardsFound {
  /** Different runs that are asked for, those of them that have ended, and those that failed. */
  runs: number
  ended: number
  failed: number
  /** Shards with a run that has not ended, counted from 1. */
  lacking: number[]
}

/** An experiment that is to be made shard by shard, by whomever. */
export interface OpenShards {
  /** Hash over the keys of all runs. */
  plan: string
  /** Shards; never more than runs. */
  of: number
  /** Results that answer what is asked already. */
  answered?: Manifest
  /** Writes down what is asked, so that others can look at it and finish it. */
  begin(): Promise<void>
  look(): Promise<ShardsFound>
}

/** Plans the runs of an experiment whose points are all known beforehand, and splits them into at most `shards`. */
export function openShards(
  request: Pick<ExperimentRequest, 'experiment' | 'file' | 'folder'>,
  shards: number,
): OpenShards {
  const { experiment, folder } = request
  const draft = draftOf(request)
  const layout = layoutOf(draft.experiment, draft.layout)
  const runs = planRuns(experiment, experiment.seed)
  const of = Math.min(shards, runs.length)
  const keys = new Set(runs.map(({ key }) => key))
  const answered = answeredBefore(request, draft)
  return {
    plan: planHash(runs.map(({ key }) => key)),
    of,
    ...(answered && { answered }),
    async begin() {
      mkdirSync(filesIn(folder).parts, { recursive: true })
      await writePlan(folder, layout, runs)
      writeDraft(folder, draft)
    },
    async look() {
      const earlier = await earlierRuns(folder, layout)
      const ended = [...keys].flatMap((key) => earlier.get(key) ?? [])
      const lacking = new Set(runs.flatMap(({ run, key }) => (earlier.has(key) ? [] : [1 + (run % of)])))
      return {
        runs: keys.size,
        ended: ended.length,
        failed: ended.filter((status) => status === 'failed').length,
        lacking: [...lacking].sort((one, other) => one - other),
      }
    },
  }
}
