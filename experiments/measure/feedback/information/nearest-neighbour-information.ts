import { KdTree } from './k-d-tree.ts'
import { laggedRows, type SeriesPair } from './lagged-rows.ts'
import { spread } from './spread.ts'

/** Neighbours that set the scale at each point: few leave little bias, many little noise (Kraskov et al. advise 2 to 4). */
const usualNeighbours = 4

/**
 * Mutual information of two continuous quantities in nats, by distances to the k-th neighbour: psi(k) + psi(n) -
 * mean( psi(n_x + 1) + psi(n_y + 1) ). Can come out a little below 0. NaN of no more rows than k or a constant series.
 * Source: A. Kraskov, H. Stoegbauer and P. Grassberger, Phys. Rev. E 69 (2004), first estimator.
 * @param seed of the tiny noise that parts equal values
 */
export function mutualInformation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  seed: number,
  neighbours = usualNeighbours,
): number {
  const n = x.length
  if (n <= neighbours) return Number.NaN
  const columns = [spread(x, seed, 0), spread(y, seed, 1)]
  if (columns.some(([first]) => Number.isNaN(first))) return Number.NaN
  const digamma = digammas(n)
  const joint = new KdTree(columns)
  const sorted = columns.map((column) => column.slice().sort())
  const at = new Float64Array(2)
  let sum = 0
  for (const i of joint.order) {
    at[0] = columns[0][i]
    at[1] = columns[1][i]
    const radius = joint.distanceOf(neighbours + 1, at)
    // Counts take in the point itself, which is the 1 that the formula adds.
    sum += digamma[within(sorted[0], at[0], radius)] + digamma[within(sorted[1], at[1], radius)]
  }
  return digamma[neighbours] + digamma[n] - sum / n
}

/**
 * Transfer entropy from cause to effect in nats, one lag of each, without any form assumed: the mutual information of
 * the effect's next value and the cause given the effect's own, psi(k) + mean( psi(n_own + 1) - psi(n_next,own + 1) -
 * psi(n_own,cause + 1) ). NaN of no more rows than k or a constant series.
 * Source: S. Frenzel and B. Pompe, Phys. Rev. Lett. 99 (2007).
 */
export function nearestNeighbourTransferEntropy(
  replicates: readonly SeriesPair[],
  seed: number,
  neighbours = usualNeighbours,
): number {
  const rows = laggedRows(replicates, 1, 1)
  const n = rows.next.length
  if (n <= neighbours) return Number.NaN
  const [next, own, cause] = [rows.next, rows.effectPast[0], rows.causePast[0]].map((column, i) =>
    spread(column, seed, i),
  )
  if ([next, own, cause].some(([first]) => Number.isNaN(first))) return Number.NaN
  const digamma = digammas(n)
  const joint = new KdTree([next, own, cause])
  const withNext = new KdTree([next, own])
  const withCause = new KdTree([own, cause])
  const sortedOwn = own.slice().sort()
  const at = new Float64Array(3)
  const withoutNext = at.subarray(1)
  let sum = 0
  for (const i of joint.order) {
    at[0] = next[i]
    at[1] = own[i]
    at[2] = cause[i]
    const radius = joint.distanceOf(neighbours + 1, at)
    sum +=
      digamma[within(sortedOwn, own[i], radius)] -
      digamma[withNext.countWithin(radius, at)] -
      digamma[withCause.countWithin(radius, withoutNext)]
  }
  return digamma[neighbours] + sum / n
}

/** psi(m) at the whole numbers 1 ... n: psi(1) = -Euler's constant, psi(m + 1) = psi(m) + 1/m. */
function digammas(n: number): Float64Array {
  const values = new Float64Array(n + 1)
  values[0] = Number.NaN
  values[1] = -0.5772156649015329
  for (let m = 1; m < n; m++) values[m + 1] = values[m] + 1 / m
  return values
}

/** Sorted values nearer than `radius` to `at`. */
function within(sorted: Float64Array, at: number, radius: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (at - sorted[middle] < radius) high = middle
    else low = middle + 1
  }
  const first = low
  high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle] - at < radius) low = middle + 1
    else high = middle
  }
  return low - first
}
