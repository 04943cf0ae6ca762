import type { PointRuns } from '../analysis/results.ts'
import { primTrajectory, widestDenseBox } from '../measure/scenario/prim.ts'

/** A claim under draws of the other parameters. */
export interface Robustness {
  draws: number
  /** Draws in which every prediction lies on the side where the claim's own runs put it. */
  agree: number
  /** Draws in which every prediction is on the side predicted. */
  hold: number
  /** Ends of parameters that tell the draws that hold from the others; empty where no end can be told from luck. */
  region: { parameter: string; side: 'low' | 'high'; value: number }[]
}

/** Share of the draws in a region that must hold where none is without exception. */
const leastDensity = 0.8
const level = 0.05

/**
 * @param own how far each prediction lies on its side in the claim's own runs, below 0 on the other
 * @param drawn the same for each draw; draws without figures are left out
 * @param settings values of the drawn parameters, one map a draw
 */
export function robustnessOf(
  own: readonly number[],
  drawn: readonly (readonly number[])[],
  settings: readonly PointRuns['setting'][],
): Robustness {
  const known = [...drawn.keys()].filter((d) => drawn[d].every(Number.isFinite))
  const holds = known.map((d) => drawn[d].every((margin) => margin > 0))
  const ownHolds = own.every((margin) => margin > 0)
  const hold = holds.filter(Boolean).length
  return {
    draws: known.length,
    agree: ownHolds ? hold : known.length - hold,
    hold,
    region: regionOf(
      known.map((d) => settings[d]),
      holds,
    ),
  }
}

/**
 * The widest box of PRIM in which all draws hold, or else most, with those of its ends alone whose quasi-p-value survives the number of parameters among
 * which PRIM could choose: a few draws of many parameters are told apart by luck otherwise.
 */
function regionOf(settings: readonly PointRuns['setting'][], holds: readonly boolean[]): Robustness['region'] {
  if (!holds.includes(true) || !holds.includes(false)) return []
  const names = Object.keys(settings[0]).filter((name) =>
    settings.some((setting) => setting[name] !== settings[0][name]),
  )
  const scenarios = { points: settings.map((setting) => names.map((name) => setting[name])), ofInterest: holds }
  const boxes = primTrajectory(scenarios, { leastMass: 0.2 })
  const box = widestDenseBox(boxes, 1) ?? widestDenseBox(boxes, leastDensity)
  return (box?.restrictions ?? [])
    .filter(({ quasiP }) => quasiP * 2 * names.length < level)
    .map(({ factor, side, value }) => ({ parameter: names[factor], side, value }))
}
