import { linearRegression } from 'simple-statistics'
import { bootstrapInterval, type BootstrapInterval, type BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'

/**
 * Growth of the distance between twin runs, in nats a tick, from recorded runs that cannot be brought back: slope of
 * the mean log distance over the ticks of the window (J. Gao and Z. Zheng, Phys. Rev. E 49, 1994; the mean of logs, not
 * the log of means, is what the exponent is made of). The window ends before distances are as wide as the attractor.
 * @param distances distances[r][t]: of the twins of replicate r at tick t, both on the same random stream
 * @param window first and last tick
 * @returns interval over replicates; ticks at which twins are one again are left out, NaN with fewer than two left
 */
export function twinExponent(
  distances: readonly ArrayLike<number>[],
  window: readonly [number, number],
  options: BootstrapOptions,
): BootstrapInterval {
  const [from, to] = window
  const logs = distances.map((series) => Float64Array.from(series, (distance) => Math.log(distance)))
  const slope = (rows: Int32Array): number => {
    const points: [number, number][] = []
    for (let t = from; t <= to; t++) {
      let [sum, apart] = [0, 0]
      for (const row of rows) {
        const log = logs[row][t]
        if (!Number.isFinite(log)) continue
        sum += log
        apart++
      }
      if (apart > 0) points.push([t, sum / apart])
    }
    return points.length < 2 ? Number.NaN : linearRegression(points).m
  }
  return bootstrapInterval([distances.length], slope, options)
}
