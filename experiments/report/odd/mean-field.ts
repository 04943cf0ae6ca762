import { logistic } from '../../../model/math.ts'

// The adoption choice when everyone is everyone's peer, with the cost of switching; ODD.md derives it.
//   up(x) = logistic(x - k), down(x) = logistic(-x - k), x = 2b[h + J(2n-1)], k = 2bc;  n/(1-n) = up/down at rest
//   g(x) = d ln(n/(1-n)) / dx = logistic(x + k) + logistic(k - x), from 1 (k = 0) to 2
//   slope of the map n -> n(x(n)): S = n(1-n) g(x) 2b (h' + 2J); a fold where S = 1

/** g(x): how much more sharply shares answer to x because each firm stays with what it does. */
export function sharpness(x: number, stay: number): number {
  return logistic(x + stay) + logistic(stay - x)
}

/** Share of adopters at rest for a drive x, with k = `stay`. */
export function restingShare(x: number, stay: number): number {
  const up = logistic(x - stay)
  return up / (up + logistic(-x - stay))
}

/** The drive x at which the share n, 0 < n < 1, is at rest. Bisection: the share rises with x. */
export function driveAt(share: number, stay: number): number {
  let low = -100
  let high = 100
  for (let step = 0; step < 100; step++) {
    const middle = 0.5 * (low + high)
    if (restingShare(middle, stay) < share) low = middle
    else high = middle
  }
  return 0.5 * (low + high)
}

/** Slope S of the map at share n, where h rises with n at the rate `gainSlope`. */
export function mapSlope(
  share: number,
  intensity: number,
  peerEffect: number,
  stay: number,
  gainSlope: number,
): number {
  const g = sharpness(driveAt(share, stay), stay)
  return share * (1 - share) * g * 2 * intensity * (gainSlope + 2 * peerEffect)
}

/** h'(n) at which S = 1. */
export function criticalGainSlope(share: number, intensity: number, peerEffect: number, stay: number): number {
  const g = sharpness(driveAt(share, stay), stay)
  return 1 / (2 * intensity * share * (1 - share) * g) - 2 * peerEffect
}

/** Quarters in which a deviation from rest at share 1/2 falls to 1/e, when `rate` of the firms think again. */
export function relaxationTime(rate: number, stay: number, slope: number): number {
  return 1 / (rate * 2 * logistic(-stay) * (1 - slope))
}

/** What the map does without externalities, from its folds: the shares between which S > 1, and the loop's width in h. */
export interface Folds {
  low: number
  high: number
  width: number
}

/** Folds of the map with h' = `gainSlope`; undefined where S stays below 1. They lie alike on both sides of 1/2. */
export function folds(intensity: number, peerEffect: number, stay: number, gainSlope: number): Folds | undefined {
  const slope = (share: number) => mapSlope(share, intensity, peerEffect, stay, gainSlope)
  if (slope(0.5) <= 1) return undefined
  let low = 1e-9
  let inside = 0.5
  for (let step = 0; step < 60; step++) {
    const middle = 0.5 * (low + inside)
    if (slope(middle) < 1) low = middle
    else inside = middle
  }
  // The gain from outside that keeps a share at rest: what peers and the externality do not give.
  const gain = (share: number) =>
    driveAt(share, stay) / (2 * intensity) - peerEffect * (2 * share - 1) - gainSlope * (share - 0.5)
  return { low, high: 1 - low, width: gain(low) - gain(1 - low) }
}
