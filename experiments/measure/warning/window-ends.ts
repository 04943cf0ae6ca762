/** More windows than these tell a trend no better, and cost a long series much. */
const mostWindows = 500

/**
 * Last tick of each window: windows move by one tick, or further where there would be more than 500 of them. Counted
 * from the end, so that the last window ends at the last tick.
 */
export function windowEnds(length: number, window: number): Int32Array {
  const step = Math.ceil((length - window + 1) / mostWindows)
  const count = Math.max(0, Math.floor((length - window) / step) + 1)
  return Int32Array.from({ length: count }, (_, i) => length - 1 - (count - 1 - i) * step)
}
