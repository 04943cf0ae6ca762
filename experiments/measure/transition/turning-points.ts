/** A fold: the control turns along a branch of equilibria. */
export interface TurningPoint {
  control: number
  state: number
}

/**
 * Folds of a branch of equilibria: where the control has an extremum along the branch, by the parabola through three
 * neighbouring points.
 * @param branch in order along the branch, through its unstable stretches too
 */
export function turningPoints(branch: readonly TurningPoint[]): TurningPoint[] {
  const folds: TurningPoint[] = []
  for (let i = 1; i + 1 < branch.length; i++) {
    const [before, here, after] = [branch[i - 1], branch[i], branch[i + 1]]
    const [left, right] = [here.control - before.control, after.control - here.control]
    if (left === 0 || left * right > 0) continue
    const [widthLeft, widthRight] = [here.state - before.state, after.state - here.state]
    const slopes = [left / widthLeft, right / widthRight]
    const curvature = (slopes[1] - slopes[0]) / (widthLeft + widthRight)
    // The parabola's slope at `here`, and how far from there it is level.
    const slope = slopes[0] + curvature * widthLeft
    const shift = -slope / (2 * curvature)
    folds.push({ state: here.state + shift, control: here.control - slope ** 2 / (4 * curvature) })
  }
  return folds
}
