import { boxAround, densityOf, rowsIn, type Scenarios } from './box.ts'
import { measureBox, type MeasuredBox } from './measured-box.ts'
import { bestCandidate, type Candidate, type FilledBox, pastes, peels } from './peel.ts'

export interface PrimOptions {
  /** Share of the rows that one peel takes off, 0.05 if left out. */
  peel?: number
  /** Share of the rows beyond an end that one paste brings back, 0.05 if left out. */
  paste?: number
  /** Least share of all rows that a box holds, 0.05 if left out. */
  leastMass?: number
}

/**
 * PRIM, the patient rule induction method (J. Friedman and N. Fisher, Statistics and Computing 9, 1999, 123-143): from
 * the box around all rows, peels off thin layers as long as that makes the rest denser in cases of interest, then
 * pastes back what can be had without loss.
 * @param among numbers of the rows to look in, all if left out
 * @returns all boxes on the way, the whole range first; empty where there is no row
 */
export function primTrajectory(
  scenarios: Scenarios,
  options: PrimOptions = {},
  among?: readonly number[],
): MeasuredBox[] {
  const { peel = 0.05, paste = 0.05, leastMass = 0.05 } = options
  const rows = [...(among ?? scenarios.points.keys())]
  if (rows.length === 0) return []
  const whole = boxAround(scenarios, rows)
  const enough = ({ count }: Candidate): boolean => count > 0 && count >= leastMass * scenarios.points.length
  const filled = ({ box }: Candidate, from: readonly number[]): FilledBox => ({
    box,
    rows: rowsIn(box, scenarios, from),
  })
  const peeled = walk({ box: whole, rows }, (from) => {
    const next = bestCandidate(from, peels(from, scenarios, peel), scenarios, whole)
    return next && enough(next) ? filled(next, from.rows) : undefined
  })
  const pasted = walk(peeled[peeled.length - 1], (from) => {
    const larger = pastes(from, scenarios, rows, whole, paste).filter(({ count }) => count > from.rows.length)
    const next = bestCandidate(from, larger, scenarios, whole)
    return next && filled(next, rows)
  })
  return [...peeled, ...pasted.slice(1)].map(({ box }) => measureBox(box, scenarios, rows, whole))
}

/** The box of the trajectory that covers most cases of interest with at least this density; undefined where none has it. */
export function widestDenseBox(trajectory: readonly MeasuredBox[], leastDensity: number): MeasuredBox | undefined {
  const dense = trajectory.filter(({ density }) => density.estimate >= leastDensity)
  return dense.sort(
    (p, q) => q.coverage.estimate - p.coverage.estimate || p.restrictions.length - q.restrictions.length,
  )[0]
}

/**
 * Boxes one after the other, each found in the rows that the ones before left, until none reaches the density or there
 * are as many as asked for.
 */
export function primBoxes(
  scenarios: Scenarios,
  { leastDensity, most, ...options }: PrimOptions & { leastDensity: number; most: number },
): MeasuredBox[] {
  const boxes: MeasuredBox[] = []
  let left = [...scenarios.points.keys()]
  while (boxes.length < most) {
    const found = widestDenseBox(primTrajectory(scenarios, options, left), leastDensity)
    if (!found || densityOf(scenarios, found.rows) === 0) break
    boxes.push(found)
    const inside = new Set(found.rows)
    left = left.filter((row) => !inside.has(row))
  }
  return boxes
}

/** Steps as long as there is a next one, the start included. */
function walk(start: FilledBox, next: (from: FilledBox) => FilledBox | undefined): FilledBox[] {
  const steps = [start]
  for (let step = next(start); step; step = next(step)) steps.push(step)
  return steps
}
