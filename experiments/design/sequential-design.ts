import type { Experiment } from '../spec/experiment.ts'
import { adaptive } from './adaptive/adaptive.ts'
import { calibrate } from './calibrate/calibrate.ts'
import { nsga2 } from './nsga2/nsga2.ts'
import type { SequentialDesign } from './point.ts'

/** The design whose points follow from results; undefined where all are known beforehand. */
export function sequentialDesign(
  { design, factors }: Pick<Experiment, 'design' | 'factors'>,
  seed: number,
): SequentialDesign | undefined {
  if (design.kind === 'adaptive') return adaptive(factors, design)
  if (design.kind === 'nsga2') return nsga2(factors, design, seed)
  if (design.kind === 'calibrate') return calibrate(factors, design, seed)
  return undefined
}
