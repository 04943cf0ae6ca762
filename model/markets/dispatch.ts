// Where compute work runs: the work moves, not the machines.
//
//   share_i = size_i e^(-b cost_i) / sum_j size_j e^(-b cost_j),     cost = log price + handicap
//
// over the regions that the mode lets it reach (compute-quotes.ts says what the handicap of leaving home is: delay-
// sensitive work has a high one, tolerant work a low one, which moves the one west and keeps the other home). Size
// (capacity) as a weight makes the shares independent of how places are cut up. Source: McFadden (1974), conditional
// logit.
import { exp, log } from '../math.ts'

/**
 * Logit shares over `count` places from `costs` and `sizes`, into `shares`. Places of infinite cost or no size get
 * nothing. Returns the expected cost with the worth of choice, -ln(sum size e^(-b cost))/b; Infinity where there is no
 * place at all (all shares are then zero).
 */
export function dispatchShares(
  costs: ArrayLike<number>,
  sizes: ArrayLike<number>,
  count: number,
  intensity: number,
  shares: Float64Array,
): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < count; i++) if (sizes[i] > 0 && costs[i] < least) least = costs[i]!
  let sum = 0
  for (let i = 0; i < count; i++) {
    const open = sizes[i] > 0 && costs[i] < Number.POSITIVE_INFINITY
    shares[i] = open ? sizes[i] * exp(-intensity * (costs[i] - least)) : 0
    sum += shares[i]
  }
  if (sum === 0) return Number.POSITIVE_INFINITY
  for (let i = 0; i < count; i++) shares[i] = shares[i] / sum
  return least - log(sum) / intensity
}
