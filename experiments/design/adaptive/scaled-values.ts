/** Outcomes as shares of their range. Where all runs failed the middle stands, so that the gap beside it counts less. */
export function scaledValues(values: readonly number[]): number[] {
  const known = values.filter((value) => Number.isFinite(value))
  const low = Math.min(...known)
  const range = Math.max(...known) - low
  return values.map((value) => {
    if (!Number.isFinite(value)) return 0.5
    return range > 0 ? (value - low) / range : 0
  })
}
