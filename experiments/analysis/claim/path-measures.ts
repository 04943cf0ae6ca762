import { pathLevels } from '../../design/path-changes.ts'
import type { Measure } from '../../spec/claim.ts'
import type { Design } from '../../spec/design.ts'
import { loopArea } from '../path.ts'

/** Measures that the path of one run gives. */
export type PathMeasure = Extract<Measure, { kit: 'takeoff' | 'crossing' | 'loop-area' }>

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
      const held = Array.from(path).filter((_, tick) => tick > 0 && tick % design.ticksPerStep === 0)
      return loopArea(design.scale === 'log' ? levels.map(Math.log) : levels, held)
    }
  }
}
