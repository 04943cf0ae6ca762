import { dominates } from './dominates.ts'

/**
 * Indices of the points in fronts: the first is dominated by none, each later one only by points of fronts before it.
 * All objectives are minimised.
 *
 * Source: fast nondominated sort, Deb et al. (2002). Cost O(objectives x points^2).
 */
export function nondominatedSort(points: readonly (readonly number[])[]): number[][] {
  const dominated: number[][] = points.map(() => [])
  const above = points.map(() => 0)
  for (let i = 0; i < points.length; i++) {
    for (let j = 0; j < points.length; j++) {
      if (!dominates(points[i], points[j])) continue
      dominated[i].push(j)
      above[j]++
    }
  }
  const fronts: number[][] = []
  let front = points.flatMap((_, i) => (above[i] === 0 ? [i] : []))
  while (front.length > 0) {
    fronts.push(front)
    const next: number[] = []
    for (const i of front) for (const j of dominated[i]) if (--above[j] === 0) next.push(j)
    front = next
  }
  return fronts
}
