/**
 * The volume that `points` dominate, up to the reference point; all objectives are minimised, and points that do not
 * dominate the reference count nothing.
 *
 * By slicing the last objective: between two neighbouring values of it, the volume is that of the points at or below
 * the lower one in the other objectives. Source: Zitzler (1999); slicing of While et al. (2006). Cost O(points^(d - 1)).
 */
export function hypervolume(points: readonly (readonly number[])[], reference: readonly number[]): number {
  const inside = points.filter((point) => point.every((value, m) => value < reference[m]))
  const last = reference.length - 1
  if (inside.length === 0) return 0
  if (last === 0) return reference[0] - inside.reduce((least, [value]) => Math.min(least, value), reference[0])
  const ordered = inside.toSorted((a, b) => a[last] - b[last])
  const lower = ordered.map((point) => point.slice(0, last))
  let volume = 0
  for (let i = 0; i < ordered.length; i++) {
    const top = ordered[i + 1]?.[last] ?? reference[last]
    const height = top - ordered[i][last]
    if (height > 0) volume += height * hypervolume(lower.slice(0, i + 1), reference.slice(0, last))
  }
  return volume
}
