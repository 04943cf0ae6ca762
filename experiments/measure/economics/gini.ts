/**
 * Gini coefficient: sum_i (2i - n - 1) x_i / (n sum x) over rising x; 0 where all have the same, up to 1 - 1/n where one
 * has all. Values below 0 are taken as they are and can push it above 1. NaN where the sum is not above 0.
 * O(n log n). Source: F. Cowell, Measuring Inequality (2011), with G = half the relative mean difference.
 * @param values one a person, household or firm, in any unit and order
 */
export function gini(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort()
  const n = sorted.length
  let [sum, weighted] = [0, 0]
  for (let i = 0; i < n; i++) {
    sum += sorted[i]
    weighted += (2 * i + 1 - n) * sorted[i]
  }
  return sum > 0 ? weighted / (n * sum) : Number.NaN
}
