import { meanOf } from '../mean-of.ts'
import { groupRows } from './group-rows.ts'

/**
 * Theil's T: mean of x/mu ln(x/mu), nats; 0 where all have the same, ln n where one has all. An x of 0 counts 0. NaN
 * with a negative value or a mean that is not above 0.
 * Source: H. Theil, Economics and Information Theory (1967).
 */
export function theil(values: ArrayLike<number>): number {
  const mean = meanOf(values)
  if (!(mean > 0)) return Number.NaN
  let sum = 0
  for (let i = 0; i < values.length; i++) {
    const share = values[i] / mean
    sum += share === 0 ? 0 : share * Math.log(share)
  }
  return sum / values.length
}

export interface TheilParts {
  total: number
  /** Inequality inside groups: sum of income share x T of the group. */
  within: number
  /** Inequality of the groups' means: sum of income share x ln(mean of the group / mean of all). */
  between: number
}

/**
 * Theil's T by groups; within and between add up to the total exactly (A. Shorrocks, Econometrica 48, 1980).
 * @param groups name or number of the group of each value
 */
export function theilByGroup(values: ArrayLike<number>, groups: ArrayLike<string | number>): TheilParts {
  const mean = meanOf(values)
  let [within, between] = [0, 0]
  for (const own of groupRows(values, groups).values()) {
    const ratio = meanOf(own) / mean
    if (ratio === 0) continue
    const share = (own.length * ratio) / values.length
    within += share * theil(own)
    between += share * Math.log(ratio)
  }
  return { total: theil(values), within, between }
}
