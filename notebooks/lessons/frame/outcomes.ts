import { writeFigure } from '../../../experiments/chart/figure.ts'
import { intervalOf } from '../../../experiments/measure/interval.ts'
import type { Text } from '../../../experiments/spec/text.ts'
import { observables } from '../../../model/index.ts'
import type { Path } from '../../engine/engine.ts'

/** How the second of two economies stands to the first: only what all runs agree on is called a difference. */
export type Relation = 'more' | 'less' | 'unclear'

/** What the runs of a step have come to. Arms are counted from 0; without a quarter, the last one is meant. */
export interface Outcomes {
  /** Seeds on which every arm came to its end. */
  n: number
  /** One for each seed. */
  figures: (arm: number, observable: string, tick?: number) => number[]
  median: (arm: number, observable: string, tick?: number) => number
  /** The median with its unit. */
  write: (arm: number, observable: string, tick?: number) => Text
  /** Arm `b` against arm `a`, seed by seed; differences below the margin count for nothing. */
  relation: (a: number, b: number, observable: string, margin?: number, tick?: number) => Relation
  /** An arm at one quarter against itself at an earlier one. */
  change: (arm: number, observable: string, from: number, to: number, margin?: number) => Relation
}

/** @param runs by arm and seed; a seed on which some arm was stopped is left out */
export function outcomesOf(runs: readonly (readonly Path[])[]): Outcomes {
  const seeds = runs[0].flatMap((_, seed) => (runs.every((arm) => arm[seed].status === 'done') ? [seed] : []))
  const outcomes: Outcomes = {
    n: seeds.length,
    figures: (arm, observable, tick) =>
      seeds.map((seed) => {
        const run = runs[arm][seed]
        return run.series(observable)[tick ?? run.tick]
      }),
    median: (arm, observable, tick) => intervalOf(outcomes.figures(arm, observable, tick))?.median ?? Number.NaN,
    write: (arm, observable, tick) => writeFigure(outcomes.median(arm, observable, tick), unitOfObservable(observable)),
    relation: (a, b, observable, margin = 0, tick) =>
      relationOf(outcomes.figures(a, observable, tick), outcomes.figures(b, observable, tick), margin),
    change: (arm, observable, from, to, margin = 0) =>
      relationOf(outcomes.figures(arm, observable, from), outcomes.figures(arm, observable, to), margin),
  }
  return outcomes
}

function relationOf(first: readonly number[], second: readonly number[], margin: number): Relation {
  const apart = second.map((figure, at) => figure - first[at])
  if (apart.length > 0 && apart.every((each) => each > margin)) return 'more'
  if (apart.length > 0 && apart.every((each) => each < -margin)) return 'less'
  return 'unclear'
}

/** Unit of an observable, as the model names it. */
export const unitOfObservable = (name: string): string =>
  observables.find((each) => each.name === name)?.unit ?? 'ratio'
