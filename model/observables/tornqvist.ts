import { log } from '../math.ts'
import type { Factor, FactorUse } from './factor-use.ts'

/** ln(now/before); 0 where one of them is not above zero, as for a factor that has just come into use. */
function logGrowth(now: number, before: number): number {
  return now > 0 && before > 0 ? log(now / before) : 0
}

/** Törnqvist term of a factor: its log growth times the mean of its shares in the two quarters. */
export function tornqvist(now: number, before: number, shareNow: number, shareBefore: number): number {
  return 0.5 * (shareNow + shareBefore) * logGrowth(now, before)
}

/**
 * Log growth of total factor productivity from one quarter to the next: what capital and labour, weighed by their
 * shares in GDP (capital has what wages leave), do not explain. Compute, data and algorithms are part of it.
 * Source: Törnqvist index as in Jorgenson and Griliches 1967.
 */
export function tfpGrowth(now: FactorUse, before: FactorUse): number {
  return (
    logGrowth(now.output, before.output) -
    tornqvist(now.capital, before.capital, 1 - now.labourShare, 1 - before.labourShare) -
    tornqvist(now.labour, before.labour, now.labourShare, before.labourShare)
  )
}

/** Share of a factor in growth accounting with all five. Under constant returns capital has what the others leave. */
function share(use: FactorUse, factor: Factor): number {
  switch (factor) {
    case 'capital':
      return Math.max(0, 1 - use.labourShare - use.computeShare - use.dataShare)
    case 'labour':
      return use.labourShare
    case 'compute':
      return use.computeShare
    case 'data':
      return use.dataShare
    case 'algorithm':
      return use.algorithmShare
  }
}

/** Contribution of a factor to log growth of output in the quarter. */
export function contribution(now: FactorUse, before: FactorUse, factor: Factor): number {
  return tornqvist(now[factor], before[factor], share(now, factor), share(before, factor))
}
