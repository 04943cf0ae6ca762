import type { Experiment } from '../../experiments/spec/experiment.ts'
import { experimentFrom } from '../../experiments/spec/load-experiment.ts'

/** The experiment of a file that says no more than its name, but for what a test sets. */
export function experimentOf(set: Partial<Experiment> = {}): Experiment {
  const loaded = experimentFrom('name: toy\npreset: closed-toy\n', 'toy.yaml')
  if (loaded.status === 'error') throw new Error(JSON.stringify(loaded.errors))
  return { ...loaded.experiment, ...set }
}
