/**
 * Growth a year (share) between two ticks, compounded; one tick is a quarter.
 * NaN where the ticks coincide or the start is not positive.
 */
export function growthAYear(path: Float64Array, from: number, to: number): number {
  const start = path[from]
  const end = path[to]
  if (to <= from || !(start > 0)) return Number.NaN
  return (end / start) ** (4 / (to - from)) - 1
}
