import { type Path, pathLevels } from '../../design/path-changes.ts'
import type { Measure } from '../../spec/claim.ts'
import type { Design } from '../../spec/design.ts'
import { loopArea } from '../path.ts'

/** Measures that the path of one run gives. */
export type PathMeasure = Extract<Measure, { kit: 'takeoff' | 'crossing' | 'loop-area' | 'largest-step' }>

/** The figure of one run; NaN where its path has none. */
export function pathFigure(measure: PathMeasure, path: ArrayLike<number>, design: Design | undefined): number {
  const values = Array.from(path).slice(measure.from)
  switch (measure.kit) {
    case 'crossing': {
      const first = values.findIndex((value) => value >= measure.level)
      return measure.from + (first < 0 ? values.length : first)
    }
    case 'takeoff': {
      const [start, end] = [values[0], values[values.length - 1]]
      const first = values.findIndex((value) => (value - start) / (end - start) >= measure.share)
      return first < 0 ? Number.NaN : measure.from + first
    }
    case 'loop-area': {
      if (design?.kind !== 'path') return Number.NaN
      const levels = pathLevels(design).slice(0, design.steps + 1)
      return loopArea(design.scale === 'log' ? levels.map(Math.log) : levels, heldValues(path, design))
    }
    case 'largest-step': {
      if (design?.kind !== 'path') return Number.NaN
      const there = heldValues(path, design).slice(0, design.steps + 1)
      const whole = Math.max(...there) - Math.min(...there)
      return Math.max(...there.slice(1).map((value, i) => Math.abs(value - there[i]))) / whole
    }
  }
}

/** The values at the end of each hold of a path. */
const heldValues = (path: ArrayLike<number>, { ticksPerStep }: Path): number[] =>
  Array.from(path).filter((_, tick) => tick > 0 && tick % ticksPerStep === 0)
