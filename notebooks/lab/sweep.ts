import type { ParameterName } from '../../model/index.ts'
import { parameterMeta } from '../../model/index.ts'
import type { Engine, Run } from '../engine/engine.ts'
import { draftOf, type RunSpec } from '../engine/run-spec.ts'
import type { Setting } from './scenario.ts'
import { specOf } from './simulation.ts'

/** A sweep over two levers. */
export interface SweepPlan {
  x: ParameterName
  y: ParameterName
  outcome: string
  /** Levels of each. */
  steps: number
}

export interface Cell {
  x: number
  y: number
  spec: RunSpec
  run: Run
}

export interface Sweep {
  cells: Cell[]
  done: () => number
  stop: () => void
}

/** Levels of a lever over its range: evenly, or by factors where the range spans a hundred and more. */
export function levelsOf(name: ParameterName, steps: number): number[] {
  const { min = 0, max = 1 } = parameterMeta(name)
  const round = (value: number) => Number(value.toPrecision(3))
  // The widest ranges hold economies that nobody can imagine: two factors of ten around their middle will do.
  if (min > 0 && max / min >= 100) {
    const middle = Math.sqrt(min * max)
    return levels(steps, (share) => round(middle * 100 ** (share - 0.5)))
  }
  return levels(steps, (share) => round(min + (max - min) * share))
}

const levels = (steps: number, at: (share: number) => number) =>
  Array.from({ length: steps }, (_, i) => at(i / (steps - 1)))

/** Runs a small economy at every pair of levels, on the seed one watches. */
export function startSweep(engine: Engine, setting: Setting, { x, y, steps }: SweepPlan, tell: () => void): Sweep {
  const cells = levelsOf(y, steps).flatMap((up) =>
    levelsOf(x, steps).map((across): Cell => {
      const { scenario } = setting
      const spec = draftOf(
        specOf({ ...scenario, parameters: { ...scenario.parameters, [x]: across, [y]: up } }, setting),
      )
      return { x: across, y: up, spec, run: engine.queue(spec, (run) => run.status !== 'running' && tell()) }
    }),
  )
  return {
    cells,
    done: () => cells.filter(({ run }) => run.status !== 'running').length,
    stop: () => cells.forEach(({ run }) => run.status === 'running' && run.drop()),
  }
}
