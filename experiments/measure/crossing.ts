/**
 * Calendar year at which a path first reaches a level from below, interpolated between ticks.
 * NaN where it never does; the first year where it starts at or above the level.
 */
export function firstCrossing(path: Float64Array, years: Float64Array, level: number): number {
  for (let tick = 0; tick < path.length; tick++) {
    const value = path[tick]
    if (value < level) continue
    if (tick === 0) return years[0]
    const before = path[tick - 1]
    const part = (level - before) / (value - before)
    const year = years[tick - 1]
    return year + part * (years[tick] - year)
  }
  return Number.NaN
}
