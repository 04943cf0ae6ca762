import { runsOfPoints, type PlannedRun } from '../design/plan-runs.ts'
import { sequentialDesign } from '../design/sequential-design.ts'
import { staticPoints } from '../design/static-points.ts'
import type { Experiment } from '../spec/experiment.ts'

/** Steps of this share of the plan never meet again, so that however many are taken lie evenly over it. */
const goldenShare = (Math.sqrt(5) - 1) / 2

/**
 * At most `most` of the runs that an experiment begins with, spread over its settings: the first few of them are as
 * good a sample as all. Of a design that learns from its runs they come from its first batch.
 */
export function probeRuns(experiment: Experiment & { seed: number }, most: number): PlannedRun[] {
  const { seed, replicates } = experiment
  const points = staticPoints(experiment, seed) ?? sequentialDesign(experiment, seed)?.next([]) ?? []
  const runs = points.length * replicates
  const numbers = new Set(
    runs <= most
      ? Array.from({ length: runs }, (_, run) => run)
      : Array.from({ length: most }, (_, i) => Math.floor((((i + 0.5) * goldenShare) % 1) * runs)),
  )
  return [...numbers].map((run) => {
    const point = Math.floor(run / replicates)
    return runsOfPoints(experiment, seed, [points[point]], point)[run % replicates]
  })
}
