import type { Engine, Run } from '../../engine/engine.ts'
import type { Step } from './lesson.ts'
import { type Outcomes, outcomesOf } from './outcomes.ts'

/** The seed of all lessons: what the page says of a run holds for everyone who reads it. */
export const lessonSeed = 2023

/** The runs behind a step: each arm on the same seeds. */
export interface Experiment {
  /** By arm and seed. */
  runs: readonly (readonly Run[])[]
  /** Part of all quarters that has been made, 0 to 1. */
  progress: () => number
  /** There when all runs have ended. */
  outcomes: () => Outcomes | undefined
  drop: () => void
}

/** Starts all runs of a step: those that one watches grow together, the others when a worker is free. */
export function startExperiment(engine: Engine, { arms, ticks, replicates }: Step, tell: () => void): Experiment {
  const runs = arms.map(({ scenario }) =>
    Array.from({ length: replicates }, (_, replicate) => {
      const spec = { ...scenario, seed: lessonSeed, ticks, replicate }
      return replicate === 0 ? engine.watch(spec, tell) : engine.queue(spec, tell)
    }),
  )
  const all = runs.flat()
  let outcomes: Outcomes | undefined
  return {
    runs,
    progress: () =>
      all.reduce((sum, run) => sum + (run.status === 'running' ? (run.tick + 1) / (ticks + 1) : 1), 0) / all.length,
    outcomes: () => (outcomes ??= all.every(({ status }) => status !== 'running') ? outcomesOf(runs) : undefined),
    drop: () => all.forEach((run) => run.drop()),
  }
}
