/**
 * Trend of an indicator as an observer follows it: at each window tau of all values so far, NaN before the `fewest`-th.
 * tau-a, so that equal neighbours only weaken it; O(n^2) for n windows, of which a rolling indicator has at most 500.
 * @param sign 1 where a rise warns, -1 where a fall does
 */
export function runningTrend(values: ArrayLike<number>, sign: 1 | -1 = 1, fewest = 10): Float64Array {
  const trends = new Float64Array(values.length).fill(Number.NaN)
  let concordance = 0
  for (let i = 0; i < values.length; i++) {
    for (let j = 0; j < i; j++) concordance += Math.sign(values[i] - values[j]) || 0
    if (i + 1 >= fewest) trends[i] = (sign * concordance) / ((i * (i + 1)) / 2)
  }
  return trends
}
