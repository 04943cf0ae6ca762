/** A firm's weight and (log) productivity. Weights need not sum to 1. */
export interface Producer {
  share: number
  productivity: number
}

export interface OlleyPakes {
  /** Productivity of the aggregate: mean weighed by shares; mean + allocation. */
  aggregate: number
  /** Unweighed mean of firms. */
  mean: number
  /** Sum of (share - mean share)(productivity - mean): above 0 where the better firms are the larger ones. */
  allocation: number
}

/**
 * Productivity of an industry as what its firms are and how work is divided among them. NaN of no firms or no weight.
 * Source: G. Olley and A. Pakes, Econometrica 64 (1996).
 */
export function olleyPakes(firms: readonly Producer[]): OlleyPakes {
  const weight = firms.reduce((sum, { share }) => sum + share, 0)
  const aggregate = firms.reduce((sum, { share, productivity }) => sum + (share / weight) * productivity, 0)
  const mean = firms.reduce((sum, { productivity }) => sum + productivity / firms.length, 0)
  return firms.length > 0 && weight > 0
    ? { aggregate, mean, allocation: aggregate - mean }
    : { aggregate: Number.NaN, mean: Number.NaN, allocation: Number.NaN }
}
