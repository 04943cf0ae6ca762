import type { Point, PointResult, SequentialDesign } from '../../../experiments/design/point.ts'

/** Leads a design to its end on a function instead of a model. */
export function runDesign(
  design: SequentialDesign,
  outcomesAt: (point: Point) => Record<string, number>,
  spread: Record<string, number> = {},
): PointResult[] {
  const results: PointResult[] = []
  for (;;) {
    const points = design.next(results)
    if (points.length === 0) return results
    results.push(...points.map((point) => ({ point, outcomes: outcomesAt(point), spread, replicates: 1 })))
  }
}
