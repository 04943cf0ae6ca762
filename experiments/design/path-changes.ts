import type { ParameterChange, Parameters } from '../../model/index.ts'
import type { Design } from '../spec/design.ts'
import { reporterOf } from '../spec/default-reporters.ts'
import type { Reporter } from '../spec/reporter.ts'
import { setFactors, splitFactor } from '../spec/set-factors.ts'

export type Path = Extract<Design, { kind: 'path' }>

/** Digits of a level, so that rounding leaves no tail behind 0.1. */
const digits = 12

/** The values that a path holds, one after another: `from`, `steps` moves to `to`, and as many back if asked for. */
export function pathLevels({ from, to, steps, back, scale }: Path): number[] {
  const at = (share: number) => (scale === 'log' ? from * (to / from) ** share : from + (to - from) * share)
  const there = Array.from({ length: steps + 1 }, (_, step) => Number(at(step / steps).toPrecision(digits)))
  return back ? [...there, ...there.slice(0, -1).toReversed()] : there
}

/** Quarters of a path: each level is held for `ticksPerStep`. */
export const pathTicks = (path: Path): number => pathLevels(path).length * path.ticksPerStep

/** When the parameter moves to which level; the first level is that of the start. */
export function pathChanges(parameters: Parameters, path: Path): ParameterChange[] {
  const { name } = splitFactor(path.parameter)
  return pathLevels(path)
    .map((level, place) => {
      const moved = setFactors(parameters, { [path.parameter]: level })
      return { tick: 1 + place * path.ticksPerStep, parameters: { [name]: moved[name] } }
    })
    .slice(1)
}

/** The parameter that is led, as a column of the series, unless the file reports it or it is an element of a list. */
export function pathReporter({ parameter }: Path, reporters: readonly Reporter[]): Reporter[] {
  const { index } = splitFactor(parameter)
  return index !== undefined || reporters.some(({ name }) => name === parameter) ? [] : [reporterOf(parameter)]
}
