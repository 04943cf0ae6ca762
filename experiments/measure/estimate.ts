/** A figure with the interval that carries it, all in the figure's own unit. Ends are NaN where no interval can be had. */
export interface Estimate {
  estimate: number
  low: number
  high: number
  /** Whether the interval leaves out 0; false is to be printed as "not distinguishable from 0". */
  distinguishable: boolean
}

export function estimateOf(estimate: number, low: number, high: number): Estimate {
  return { estimate, low, high, distinguishable: low > 0 || high < 0 }
}
