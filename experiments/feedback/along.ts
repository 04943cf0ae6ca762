import { resolveParameters } from '../../model/index.ts'
import type { Point } from '../design/point.ts'
import { replicateSeed } from '../design/replicate-seed.ts'
import { staticPoints } from '../design/static-points.ts'
import type { Experiment } from '../spec/experiment.ts'
import { setFactors } from '../spec/set-factors.ts'
import type { SeedInput } from './plan.ts'

/** A point of an experiment with the runs of all its seeds. */
export interface PointPlan {
  values: Point
  inputs: SeedInput[]
}

/**
 * Gains at each point of an experiment whose points are known beforehand: what differs between its points, its replicates
 * and quarters. All points share the seeds of the replicates. Policies act when decided, as in `planFeedback`. None for
 * a design whose points follow from results.
 */
export function planAlong(experiment: Experiment, seed: number): PointPlan[] {
  const { preset, parameters, replicates, ticks } = experiment
  const base = resolveParameters(preset, { policyLag: 0, ...parameters })
  return (staticPoints(experiment, seed) ?? []).map((values) => ({
    values,
    inputs: Array.from({ length: replicates }, (_, replicate) => ({
      parameters: setFactors(base, values),
      seed: replicateSeed(seed, replicate),
      ticks,
    })),
  }))
}
