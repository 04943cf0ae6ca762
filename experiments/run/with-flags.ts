import { quickForm } from '../design/quick/quick-form.ts'
import { chooseSeed } from './choose-seed.ts'
import type { Experiment } from '../spec/experiment.ts'

/** Flags that change what an experiment asks. */
interface ExperimentFlags {
  seed?: number
  replicates?: number
  ticks?: number
  quick?: boolean
}

/** Flags win over the file; a number that was asked for wins over `--quick`. */
export function withFlags(experiment: Experiment, flags: ExperimentFlags): Experiment & { seed: number } {
  const form = flags.quick ? quickForm(experiment) : experiment
  return {
    ...form,
    ticks: flags.ticks ?? form.ticks,
    replicates: flags.replicates ?? form.replicates,
    seed: flags.seed ?? experiment.seed ?? chooseSeed(),
  }
}
