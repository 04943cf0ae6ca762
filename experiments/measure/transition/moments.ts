/** Means of the powers of an order parameter m over the ticks of one replicate, or over a distribution. */
export interface Moments {
  /** Ticks, or the sum of the weights: what this replicate counts for when replicates are pooled. */
  n: number
  /** Mean of |m|. */
  absolute: number
  first: number
  second: number
  fourth: number
}

/**
 * @param values order parameter, tick by tick; one that has no symmetry must be centred before
 * @param weights one each, for a distribution instead of a sample
 */
export function momentsOf(values: ArrayLike<number>, weights?: ArrayLike<number>): Moments {
  let [n, absolute, first, second, fourth] = [0, 0, 0, 0, 0]
  for (let i = 0; i < values.length; i++) {
    const m = values[i]
    const weight = weights ? weights[i] : 1
    const square = m * m
    n += weight
    absolute += weight * Math.abs(m)
    first += weight * m
    second += weight * square
    fourth += weight * square * square
  }
  return { n, absolute: absolute / n, first: first / n, second: second / n, fourth: fourth / n }
}

/** Moments of all replicates together, each counting for its ticks. */
export function pooledMoments(replicates: readonly Moments[]): Moments {
  const pooled: Moments = { n: 0, absolute: 0, first: 0, second: 0, fourth: 0 }
  for (const each of replicates) {
    pooled.n += each.n
    pooled.absolute += each.n * each.absolute
    pooled.first += each.n * each.first
    pooled.second += each.n * each.second
    pooled.fourth += each.n * each.fourth
  }
  pooled.absolute /= pooled.n
  pooled.first /= pooled.n
  pooled.second /= pooled.n
  pooled.fourth /= pooled.n
  return pooled
}
