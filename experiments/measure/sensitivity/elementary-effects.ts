/** An elementary effect of a factor: change of the output over the step, for the factor's whole range. */
export interface ElementaryEffect {
  trajectory: number
  effect: number
  /** Size of the step as a share of the range, above 0. */
  step: number
}

/**
 * Elementary effects along trajectories (M. D. Morris, Technometrics 33, 1991), by factor. Each trajectory has one row
 * more than there are factors, and each row differs from the one before in one factor. A step that rounding has closed
 * and a step from or to a failed run give no effect.
 * @param points rows of factor values scaled by the range of each factor to 0 ... 1
 * @param outputs one a row, in the unit of the outcome; NaN where the run failed
 * @throws RangeError where rows do not make whole trajectories, or a row differs in several factors
 */
export function elementaryEffects(
  points: readonly (readonly number[])[],
  outputs: ArrayLike<number>,
  factors: number,
): ElementaryEffect[][] {
  if (points.length % (factors + 1) !== 0 || outputs.length !== points.length)
    throw new RangeError(
      `${points.length} rows and ${outputs.length} outputs are no trajectories of ${factors} factors`,
    )
  const effects: ElementaryEffect[][] = Array.from({ length: factors }, () => [])
  for (let row = 1; row < points.length; row++) {
    if (row % (factors + 1) === 0) continue
    const moved = points[row].flatMap((value, factor) => (value === points[row - 1][factor] ? [] : [factor]))
    if (moved.length > 1) throw new RangeError(`Row ${row} of a trajectory differs in ${moved.length} factors`)
    const change = outputs[row] - outputs[row - 1]
    if (moved.length === 0 || !Number.isFinite(change)) continue
    const [factor] = moved
    const step = points[row][factor] - points[row - 1][factor]
    effects[factor].push({
      trajectory: Math.floor(row / (factors + 1)),
      effect: change / step,
      step: Math.abs(step),
    })
  }
  return effects
}
