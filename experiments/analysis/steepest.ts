import { Matrix, solve } from 'ml-matrix'
import { squaredDistance } from '../design/unit-cube.ts'

/** Share of the points that a local fit rests on, and the fewest. */
const nearestShare = 0.2
const fewest = 5

/** Where a function known at some positions changes fastest. */
export interface Steepest {
  /** Number of the position. */
  at: number
  /** Length of the gradient there, in units of the function over the whole range of a factor. */
  slope: number
}

/**
 * The position with the steepest local-linear fit through its nearest neighbours, which are weighed by the tricube of
 * their distance (W. S. Cleveland, J. Am. Stat. Assoc. 74, 1979). So a step is found between noisy values, which
 * differences of neighbours would not.
 * @param positions in the unit cube
 */
export function steepest(positions: readonly (readonly number[])[], values: readonly number[]): Steepest {
  const known = positions.flatMap((_, i) => (Number.isFinite(values[i]) ? [i] : []))
  const count = Math.min(known.length, Math.max(fewest, Math.ceil(nearestShare * known.length)))
  return known
    .map((at) => {
      const away = (i: number) => squaredDistance(positions[i], positions[at])
      const near = known.toSorted((i, j) => away(i) - away(j)).slice(0, count)
      return { at, slope: slopeAt(near, positions, values, positions[at]) }
    })
    .reduce((best, each) => (each.slope > best.slope ? each : best), { at: -1, slope: Number.NEGATIVE_INFINITY })
}

function slopeAt(
  near: readonly number[],
  positions: readonly (readonly number[])[],
  values: readonly number[],
  centre: readonly number[],
): number {
  const distances = near.map((i) => Math.sqrt(squaredDistance(positions[i], centre)))
  // A little beyond the farthest, which else had no weight.
  const reach = 1.01 * Math.max(...distances)
  if (!(reach > 0)) return 0
  const roots = distances.map((distance) => Math.sqrt((1 - (distance / reach) ** 3) ** 3))
  const design = new Matrix(
    near.map((i, row) => [1, ...positions[i].map((x, j) => x - centre[j])].map((x) => x * roots[row])),
  )
  const response = Matrix.columnVector(near.map((i, row) => values[i] * roots[row]))
  // By singular values: points in a row leave the slope across it undetermined.
  const [, ...gradient] = solve(design, response, true).to1DArray()
  return Math.hypot(...gradient)
}
