import { medianSorted } from 'simple-statistics'
import { gini } from './gini.ts'
import { lowest } from './palma.ts'

/**
 * Wolfson's polarisation: P = 4 (mu/m) (1/2 - L(1/2) - G/2), with mean mu, median m, Lorenz curve L and Gini G; 0 where
 * all have the same, 1 where one half has nothing and the other shares evenly. It grows as the middle empties, also
 * where inequality does not. NaN where the median is not above 0.
 * Source: M. Wolfson, Am. Econ. Rev. 84 (1994).
 */
export function wolfson(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort()
  const sum = sorted.reduce((total, value) => total + value, 0)
  const median = sorted.length > 0 ? medianSorted(sorted as unknown as number[]) : Number.NaN
  if (!(median > 0)) return Number.NaN
  const distance = 0.5 - lowest(sorted, 0.5) / sum - gini(sorted) / 2
  return (4 * (sum / sorted.length) * distance) / median
}
