import { log } from '../math.ts'

/** Running sums of a panel of indicators (columns) over its rows, enough for its entropy weights. */
export interface EntropyPanel {
  rows: number
  /** Sum of x and of x ln x, least and largest x, by column. */
  sum: Float64Array
  sumOfLogs: Float64Array
  least: Float64Array
  most: Float64Array
}

export const openPanel = (columns: number): EntropyPanel => ({
  rows: 0,
  sum: new Float64Array(columns),
  sumOfLogs: new Float64Array(columns),
  least: new Float64Array(columns).fill(Number.POSITIVE_INFINITY),
  most: new Float64Array(columns).fill(Number.NEGATIVE_INFINITY),
})

/** Adds one row of indicators from 0 to 1. */
export function addRow(panel: EntropyPanel, row: ArrayLike<number>): void {
  panel.rows++
  for (let j = 0; j < panel.sum.length; j++) {
    const x = row[j]
    panel.sum[j] += x
    if (x > 0) panel.sumOfLogs[j] += x * log(x)
    panel.least[j] = Math.min(panel.least[j], x)
    panel.most[j] = Math.max(panel.most[j], x)
  }
}

/**
 * Entropy weights w_j = d_j / sum d with d_j = 1 - e_j, e_j = -(1/ln n) sum_i p_ij ln p_ij and p_ij = x_ij / sum_i x_ij:
 * an indicator counts as much as it tells rows apart. A constant column tells nothing and has exactly 0; where all
 * are constant all weights are 0. Source: Shannon 1948; Zeleny 1982 for the weights.
 */
export function entropyWeights(panel: EntropyPanel): Float64Array {
  const weights = new Float64Array(panel.sum.length)
  const scale = log(panel.rows)
  let total = 0
  for (let j = 0; j < weights.length; j++) {
    if (!(panel.most[j] > panel.least[j])) continue
    const entropy = (log(panel.sum[j]) - panel.sumOfLogs[j] / panel.sum[j]) / scale
    weights[j] = Math.max(0, 1 - entropy)
    total += weights[j]
  }
  if (total > 0) for (let j = 0; j < weights.length; j++) weights[j] /= total
  return weights
}
