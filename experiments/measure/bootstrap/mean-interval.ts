import { abcInterval } from './abc-interval.ts'
import { meanAt } from '../mean-at.ts'
import { bootstrapInterval, type BootstrapInterval, type BootstrapOptions } from './bootstrap-interval.ts'
import { manyRows } from './influence-interval.ts'

/** Mean of the finite values with its BCa interval, from sums where there are many. */
export function meanInterval(values: readonly number[], options: BootstrapOptions): BootstrapInterval {
  const finite = values.filter(Number.isFinite)
  if (finite.length >= manyRows) return abcInterval([{ values: finite, weight: 1 }], options)
  return bootstrapInterval([finite.length], (rows) => meanAt(finite, rows), options)
}

/**
 * Difference of the means of two samples, `to` less `from`, with its BCa interval. Paired, row i of one belongs to row
 * i of the other (common random numbers), and pairs are resampled; else each sample is resampled for itself.
 */
export function differenceInterval(
  from: readonly number[],
  to: readonly number[],
  { paired, ...options }: BootstrapOptions & { paired: boolean },
): BootstrapInterval {
  if (paired) {
    const changes = from.slice(0, to.length).map((value, i) => to[i] - value)
    return meanInterval(changes, options)
  }
  const first = from.filter(Number.isFinite)
  const second = to.filter(Number.isFinite)
  if (Math.min(first.length, second.length) >= manyRows) {
    const samples = [
      { values: first, weight: -1 },
      { values: second, weight: 1 },
    ]
    return abcInterval(samples, options)
  }
  const both = [...first, ...second]
  const statistic = (rows: Int32Array): number => {
    const cut = rows.findIndex((row) => row >= first.length)
    // A sample left without rows has no mean.
    return cut < 1 ? Number.NaN : meanAt(both, rows.subarray(cut)) - meanAt(both, rows.subarray(0, cut))
  }
  return bootstrapInterval([first.length, both.length - first.length], statistic, options)
}
