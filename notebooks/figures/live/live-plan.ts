import type { Point } from '../../../experiments/design/point.ts'
import type { OwnJob, SharedJob } from '../../../experiments/design/run-job.ts'
import type { ManifestDraft } from '../../../experiments/store/manifest.ts'

/** The quick form of an experiment with all its runs, planned by the build: plain data. */
export interface LivePlan {
  draft: ManifestDraft
  /** But for the parameters, which are those of the draft. */
  shared: Omit<SharedJob, 'parameters'>
  /** Columns of the settings, as the files of results have them, and names of the settings as jobs have them. */
  factors: { name: string; column: string }[]
  /** Settings in the order of their numbers. */
  points: Point[]
  /** In the order of the results. */
  runs: [run: number, point: number, replicate: number, seed: number][]
}

/** The plans of one claim, by variant. */
export type ClaimPlans = Record<string, LivePlan>

/** What a run of the plan is made from. */
export function jobAt({ runs, points }: LivePlan, place: number): OwnJob {
  const [, point, , seed] = runs[place]
  return { seed, values: points[point] }
}
