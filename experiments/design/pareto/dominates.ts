/** Whether `a` is no worse than `b` in every objective and better in one; all objectives are minimised. */
export function dominates(a: readonly number[], b: readonly number[]): boolean {
  let better = false
  // A plain loop: sorting a population compares each pair of it.
  for (let m = 0; m < a.length; m++) {
    if (a[m] > b[m]) return false
    if (a[m] < b[m]) better = true
  }
  return better
}
