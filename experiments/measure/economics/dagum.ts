import { meanOf } from '../mean-of.ts'
import { groupRows } from './group-rows.ts'

export interface DagumParts {
  /** Gini coefficient of all; the three parts add up to it. */
  total: number
  /** Inequality inside groups. */
  within: number
  /** Net inequality between groups: what the difference of their means leaves when overlap is taken out. */
  between: number
  /** Transvariation: members of poorer groups who have more than members of richer ones. */
  overlap: number
}

/**
 * Gini coefficient by groups: for each pair j, h the gap G_jh = E|x_j - x_h| / (mu_j + mu_h), weighed by population and
 * income shares p_j s_h + p_h s_j; of it the part D_jh = |mu_j - mu_h| / E|x_j - x_h| is net between, the rest overlap.
 * O(n log n + n groups). Source: C. Dagum, Empir. Econ. 22 (1997).
 * @param values 0 or more, with a sum above 0; else all parts are NaN
 * @param groups region, sector or size of each value
 */
export function dagum(values: ArrayLike<number>, groups: ArrayLike<string | number>): DagumParts {
  const n = values.length
  const mean = meanOf(values)
  if (!(mean > 0)) return { total: Number.NaN, within: Number.NaN, between: Number.NaN, overlap: Number.NaN }
  const sorted = [...groupRows(values, groups).values()].map((own) => own.sort())
  const means = sorted.map(meanOf)
  let [within, between, overlap] = [0, 0, 0]
  sorted.forEach((own, j) => {
    // p_j s_h + p_h s_j is n_j n_h (mu_j + mu_h) / (n^2 mu): the sum of means cancels that in G_jh.
    within += (own.length ** 2 * meanDifference(own, own)) / (2 * n * n * mean)
    for (let h = 0; h < j; h++) {
      const weight = (own.length * sorted[h].length) / (n * n * mean)
      const net = Math.abs(means[j] - means[h])
      between += weight * net
      overlap += weight * (meanDifference(own, sorted[h]) - net)
    }
  })
  return { total: within + between + overlap, within, between, overlap }
}

/** Mean of |x - y| over all pairs of two sorted samples, in one merge. */
function meanDifference(xs: Float64Array, ys: Float64Array): number {
  const all = ys.reduce((sum, y) => sum + y, 0)
  let [below, sumBelow, total] = [0, 0, 0]
  for (const x of xs) {
    while (below < ys.length && ys[below] <= x) sumBelow += ys[below++]
    total += x * below - sumBelow + (all - sumBelow - x * (ys.length - below))
  }
  return total / (xs.length * ys.length)
}
