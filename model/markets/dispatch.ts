// Where compute work runs: the work moves, not the machines.
//
//   share_i = size_i e^(-b cost_i) / sum_j size_j e^(-b cost_j),     cost = price + delay value x latency + transfer
//
// over the places (region, kind) that the mode lets it reach. Delay-sensitive work puts a high value on latency,
// tolerant work hardly any: that is what moves the one west and keeps the other home. Size (free capacity) as a weight
// makes the shares independent of how places are cut up. Source: McFadden (1974), conditional logit.
import { exp, log } from '../math.ts'

/** Islands; centres that share at a cost of transfer; one national scheduler. */
export type DispatchMode = 'isolated' | 'pooled' | 'national'

/**
 * Cost added for work that leaves its home, by mode: none at home, none under the national scheduler, the transfer cost
 * divided by the network's quality (0 to 1) where centres pool, and Infinity, no way, where they are islands.
 */
export function transferCost(mode: DispatchMode, atHome: boolean, cost: number, networkQuality: number): number {
  if (atHome || mode === 'national') return 0
  return mode === 'isolated' ? Number.POSITIVE_INFINITY : cost / networkQuality
}

/** What a unit of work costs at a place: its price, the wait (latency in ms, longer on a poor network), the transfer. */
export function workCost(
  price: number,
  latency: number,
  delayValue: number,
  networkQuality: number,
  transfer: number,
): number {
  return price + (delayValue * latency) / networkQuality + transfer
}

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
  for (let i = 0; i < count; i++) if (sizes[i]! > 0 && costs[i]! < least) least = costs[i]!
  let sum = 0
  for (let i = 0; i < count; i++) {
    const open = sizes[i]! > 0 && costs[i]! < Number.POSITIVE_INFINITY
    shares[i] = open ? sizes[i]! * exp(-intensity * (costs[i]! - least)) : 0
    sum += shares[i]!
  }
  if (sum === 0) return Number.POSITIVE_INFINITY
  for (let i = 0; i < count; i++) shares[i] = shares[i]! / sum
  return least - log(sum) / intensity
}
