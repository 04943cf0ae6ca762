/**
 * Quantile of weighted values: each value stands at the middle of its own weight, and between two of them lies a
 * straight line. With equal weights that is type 5 of Hyndman and Fan (1996). NaN where all weights are 0.
 * @param weights 0 or more, of any sum
 * @param share in (0, 1)
 */
export function weightedQuantile(values: readonly number[], weights: readonly number[], share: number): number {
  const order = [...values.keys()].filter((i) => weights[i] > 0).sort((p, q) => values[p] - values[q])
  const target = share * order.reduce((sum, i) => sum + weights[i], 0)
  let passed = 0
  let placeBefore = 0
  let before = Number.NaN
  for (const i of order) {
    const place = passed + weights[i] / 2
    if (place >= target) {
      if (Number.isNaN(before)) return values[i]
      return before + ((target - placeBefore) / (place - placeBefore)) * (values[i] - before)
    }
    passed += weights[i]
    placeBefore = place
    before = values[i]
  }
  return before
}
