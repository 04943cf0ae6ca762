/** Which runs are of interest to PRIM, or good enough to satisfice. */
export interface Interest {
  side: 'above' | 'below'
  /** In the unit of the outcome, or a quantile of its points in (0, 1). */
  bound: { value: number } | { quantile: number }
}

export interface AnalysisOptions {
  interest?: Interest
  /** Half width that the intervals of means shall have, in the unit of the outcome. */
  halfWidth?: number
}

/** Coverage of all intervals. */
export const level = 0.95
