/** Series of a cause and an effect over the same ticks, of one replicate. */
export interface SeriesPair {
  cause: ArrayLike<number>
  effect: ArrayLike<number>
}

/** One row for each tick that has all its past; columns of equal length. */
export interface LaggedRows {
  /** Effect at the tick. */
  next: Float64Array
  /** Effect 1 ... k ticks before. */
  effectPast: Float64Array[]
  /** Cause 1 ... l ticks before. */
  causePast: Float64Array[]
}

/**
 * Present and past side by side. Replicates are put below each other and no row reaches from one into the other.
 * @param effectLags k and `causeLags` l, 1 or more
 */
export function laggedRows(replicates: readonly SeriesPair[], effectLags: number, causeLags: number): LaggedRows {
  const longest = Math.max(effectLags, causeLags)
  const rows = replicates.reduce((sum, { effect }) => sum + Math.max(0, effect.length - longest), 0)
  const column = () => new Float64Array(rows)
  const next = column()
  const effectPast = Array.from({ length: effectLags }, column)
  const causePast = Array.from({ length: causeLags }, column)
  let row = 0
  for (const { cause, effect } of replicates) {
    for (let tick = longest; tick < effect.length; tick++, row++) {
      next[row] = effect[tick]
      effectPast.forEach((past, lag) => (past[row] = effect[tick - 1 - lag]))
      causePast.forEach((past, lag) => (past[row] = cause[tick - 1 - lag]))
    }
  }
  return { next, effectPast, causePast }
}
