import type { Experiment } from '../spec/experiment.ts'
import { modelFingerprint } from './model-fingerprint.ts'
import { drawnValues } from './drawn-values.ts'
import type { Point } from './point.ts'
import { replicateSeed } from './replicate-seed.ts'
import { jobOf, type OwnJob, sharedJob } from './run-job.ts'
import { openKeys } from './run-key.ts'
import { staticPoints } from './static-points.ts'

/** One run of an experiment: its number, which setting (point), which replicate, and what tells it from the others. */
export interface PlannedRun {
  run: number
  point: number
  replicate: number
  job: OwnJob
  /** 16 hex digits; runs of equal keys have equal results. */
  key: string
}

/** All runs of an experiment in the order of the results; none where its points follow from results. */
export function planRuns(experiment: Experiment, seed: number): PlannedRun[] {
  return runsOfPoints(experiment, seed, staticPoints(experiment, seed) ?? [], 0)
}

/**
 * The replicates of points, numbered from `firstPoint` on. Replicate r of point p has the seed of the number
 * p x replicates + r, or of r alone where points share their random numbers; so has its draw of a posterior.
 */
export function runsOfPoints(
  experiment: Experiment,
  seed: number,
  points: readonly Point[],
  firstPoint: number,
): PlannedRun[] {
  const { replicates, commonRandomNumbers, posterior } = experiment
  const shared = sharedJob(experiment)
  const keysOf = openKeys(modelFingerprint())
  return points.flatMap((setting, place) => {
    const point = firstPoint + place
    const keyOfSetting = keysOf(jobOf(shared, { seed, values: setting }))
    return Array.from({ length: replicates }, (_, replicate) => {
      const run = point * replicates + replicate
      const number = commonRandomNumbers ? replicate : run
      const own = replicateSeed(seed, number)
      const values = posterior ? drawnValues(posterior, { seed, number, setting }, shared) : setting
      const keyOf = posterior ? keysOf(jobOf(shared, { seed, values })) : keyOfSetting
      return { run, point, replicate, job: { seed: own, values }, key: keyOf(own) }
    })
  })
}
