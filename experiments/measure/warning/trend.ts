import { exchanges, tiedPairs } from '../expect/kendall-tau.ts'

/**
 * Kendall's tau-b of a figure with time: 1 where it always rises. Windows without a value are left out. Time has no ties,
 * so that counting exchanges is all there is to do.
 */
export function trend(values: ArrayLike<number>): number {
  const finite = new Float64Array(values.length)
  let n = 0
  for (let i = 0; i < values.length; i++) if (Number.isFinite(values[i])) finite[n++] = values[i]
  const sorted = finite.subarray(0, n)
  const pairs = (n * (n - 1)) / 2
  const discordant = exchanges(sorted, new Float64Array(n), 0, n)
  const untied = pairs - tiedPairs(sorted, (a, b) => a === b)
  return (untied - 2 * discordant) / (Math.sqrt(pairs) * Math.sqrt(untied))
}
