import { type Path, pathLevels } from '../../design/path-changes.ts'
import type { Measure } from '../../spec/claim.ts'
import type { Design } from '../../spec/design.ts'
import { meanOf } from '../../measure/mean-of.ts'
import { loopArea } from '../path.ts'

/** Measures that the path of one run gives. */
export type PathMeasure = Extract<Measure, { kit: 'takeoff' | 'peak' | 'crossing' | 'loop-area' | 'largest-step' }>

/** The figure of one run; NaN where its path has none. */
export function pathFigure(measure: PathMeasure, path: ArrayLike<number>, design: Design | undefined): number {
  const values = Array.from(path).slice(measure.from)
  switch (measure.kit) {
    case 'crossing': {
      const first = values.findIndex((value) => value >= measure.level)
      return measure.from + (first < 0 ? values.length : first)
    }
    case 'takeoff': {
      const first = firstAtShare(values, measure.share)
      return first < 0 ? Number.NaN : measure.from + first
    }
    case 'peak': {
      const windows = values
        .slice(measure.over - 1)
        .map((_, first) => meanOf(values.slice(first, first + measure.over)))
      const most = Math.max(...windows)
      // A path that does not move has no peak.
      return windows.every((mean) => mean === most)
        ? Number.NaN
        : measure.from + windows.indexOf(most) + (measure.over - 1) / 2
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

/** Index at which a path has gone this share of its way from its first value to its last; -1 if it goes nowhere. */
export function firstAtShare(values: readonly number[], share: number): number {
  const [start, end] = [values[0], values[values.length - 1]]
  return values.findIndex((value) => (value - start) / (end - start) >= share)
}

/** The values at the end of each hold of a path. */
const heldValues = (path: ArrayLike<number>, { ticksPerStep }: Path): number[] =>
  Array.from(path).filter((_, tick) => tick > 0 && tick % ticksPerStep === 0)
