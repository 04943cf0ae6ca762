/** Whether `a` is no worse than `b` in every objective and better in one; all objectives are minimised. */
export function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, m) => value <= b[m]) && a.some((value, m) => value < b[m])
}
