/** Highest finite value of a path and the calendar year in which it stands first; NaN where there is none. */
export function peakOf(path: Float64Array, years: Float64Array): { value: number; year: number } {
  let best = -1
  for (let tick = 0; tick < path.length; tick++) {
    const value = path[tick]
    if (Number.isFinite(value) && (best < 0 || value > path[best])) best = tick
  }
  return best < 0 ? { value: Number.NaN, year: Number.NaN } : { value: path[best], year: years[best] }
}
