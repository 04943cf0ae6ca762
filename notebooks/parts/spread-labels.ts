/** Height of a line of letters in a chart. Pixels. */
const line = 13

/** Moves labels apart that would lie upon each other, upwards from the lowest that stays where it is. Pixels, downwards. */
export function spreadLabels(heights: readonly number[], lowest: number, highest: number): number[] {
  const order = heights.map((_, at) => at).toSorted((a, b) => heights[b] - heights[a])
  const placed = [...heights]
  let above = lowest
  for (const at of order) {
    placed[at] = Math.min(heights[at], above)
    above = placed[at] - line
  }
  // What was pushed out at the top comes back in, and pushes the others down.
  let below = highest
  for (const at of order.toReversed()) {
    placed[at] = Math.max(placed[at], below)
    below = placed[at] + line
  }
  return placed
}
