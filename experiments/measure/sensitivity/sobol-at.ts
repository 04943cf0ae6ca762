import type { SaltelliOutputs } from './saltelli-outputs.ts'

/** Sobol indices by factor; `second[j][k]` for j < k is the part of both beyond each alone. */
export interface SobolValues {
  first: number[]
  total: number[]
  second: number[][]
}

/**
 * Sobol indices over these base samples. First and total order as in A. Saltelli et al., Computer Physics
 * Communications 181 (2010) 259-270, second order as in A. Saltelli, ibid. 145 (2002) 280-297; the same as in SALib.
 * Seed noise of variance e adds e to the variance of the outputs and to the squares behind the total order, and
 * cancels elsewhere where no two rows share a seed; it is taken off. Where no variance is left all indices are 0; of no
 * rows they are NaN.
 * @param rows numbers of base samples, repeated ones too
 * @param errorVariance variance of the seed noise in one output, in its squared unit; 0 for a deterministic model
 */
export function sobolAt(outputs: SaltelliOutputs, rows: Int32Array, errorVariance: number): SobolValues {
  const { a, b, ab, ba } = outputs
  const variance = Math.max(0, pooledVariance(a, b, rows) - errorVariance)
  const share = (part: number): number => (variance === 0 ? 0 : part / variance)
  const mean = (term: (row: number) => number): number => {
    let sum = 0
    for (const row of rows) sum += term(row)
    return sum / rows.length
  }
  const first = ab.map((abj) => share(mean((i) => b[i] * (abj[i] - a[i]))))
  const total = ab.map((abj) => share(mean((i) => (a[i] - abj[i]) ** 2) / 2 - errorVariance))
  const both = mean((i) => a[i] * b[i])
  const second = (ba ?? []).map((baj, j) =>
    ab.map((abk, k) => {
      if (k <= j) return Number.NaN
      return share(mean((i) => baj[i] * abk[i]) - both) - first[j] - first[k]
    }),
  )
  return { first, total, second }
}

/** Variance of A and B taken as one sample, over n; exactly 0 where all are equal, NaN of no rows. */
function pooledVariance(a: Float64Array, b: Float64Array, rows: Int32Array): number {
  if (rows.length === 0) return Number.NaN
  let sum = 0
  let least = Infinity
  let most = -Infinity
  for (const i of rows) {
    sum += a[i] + b[i]
    least = Math.min(least, a[i], b[i])
    most = Math.max(most, a[i], b[i])
  }
  if (most === least) return 0
  const mean = sum / (2 * rows.length)
  let squares = 0
  for (const i of rows) squares += (a[i] - mean) ** 2 + (b[i] - mean) ** 2
  return squares / (2 * rows.length)
}
