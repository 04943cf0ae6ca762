/** Mean of the finite values of a path over the ticks from..to, both included; NaN where there is none. */
export function periodMean(path: Float64Array, from: number, to: number): number {
  let sum = 0
  let count = 0
  for (let tick = from; tick <= to; tick++) {
    const value = path[tick]
    if (!Number.isFinite(value)) continue
    sum += value
    count++
  }
  return count === 0 ? Number.NaN : sum / count
}
