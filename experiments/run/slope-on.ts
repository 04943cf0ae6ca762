/**
 * Slope of the straight line of `y` on `x` by least squares, over ticks at which both are finite; NaN of fewer than
 * three of them or a constant `x`.
 */
export function slopeOn(x: readonly number[], y: readonly number[]): number {
  const ticks = x.flatMap((value, t) => (Number.isFinite(value) && Number.isFinite(y[t]) ? [t] : []))
  const mean = (values: readonly number[]) => ticks.reduce((sum, t) => sum + values[t], 0) / ticks.length
  const [meanX, meanY] = [mean(x), mean(y)]
  let [xx, xy] = [0, 0]
  for (const t of ticks) {
    xx += (x[t] - meanX) ** 2
    xy += (x[t] - meanX) * (y[t] - meanY)
  }
  return ticks.length > 2 && xx > 0 ? xy / xx : Number.NaN
}
