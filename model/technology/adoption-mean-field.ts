// The adoption choice when everyone is everyone's peer: m = 2n - 1 solves
//
//   m = tanh( b (h + J m) )
//
// One root for b J <= 1. Above, three roots for |h| below the fold, where the outer two are stable: the same cost of
// compute then carries a low and a high share of adopters, and the economy remembers. The fold (spinodal) is where the
// slope of the right side is one, m_s = sqrt(1 - 1/(bJ)), at |h_s| = J m_s - artanh(m_s)/b.
// Source: Brock & Durlauf (2001), Discrete choice with social interactions; Weiss (1907) for the same equation in magnets.
import { artanh, tanh } from '../math.ts'

/** Distance of m from its image: zero at the roots. */
export function meanFieldGap(m: number, intensity: number, gain: number, peerEffect: number): number {
  return m - tanh(intensity * (gain + peerEffect * m))
}

/** Peer effect J above which two stable shares exist for some gain. */
export function criticalPeerEffect(intensity: number): number {
  return 1 / intensity
}

/** m at the fold, sqrt(1 - 1/(bJ)); 0 where there is no fold (bJ <= 1). */
export function foldMean(intensity: number, peerEffect: number): number {
  const coupling = intensity * peerEffect
  return coupling > 1 ? Math.sqrt(1 - 1 / coupling) : 0
}

/** |h| at the fold, J m_s - artanh(m_s)/b: half the width of the hysteresis; 0 where there is no fold. */
export function foldGain(intensity: number, peerEffect: number): number {
  const m = foldMean(intensity, peerEffect)
  return peerEffect * m - artanh(m) / intensity
}

/**
 * Roots m in ascending order into `roots` (length 3); returns how many: 1 or 3 (exactly at the fold the double root is
 * left out). For b > 0, J >= 0.
 */
export function meanFieldRoots(intensity: number, gain: number, peerEffect: number, roots: Float64Array): number {
  const fold = foldMean(intensity, peerEffect)
  if (fold === 0) {
    roots[0] = bracketedRoot(-1, 1, intensity, gain, peerEffect)
    return 1
  }
  // The gap rises, falls between -fold and +fold, and rises again.
  const top = meanFieldGap(-fold, intensity, gain, peerEffect)
  const bottom = meanFieldGap(fold, intensity, gain, peerEffect)
  let count = 0
  if (top > 0) roots[count++] = bracketedRoot(-1, -fold, intensity, gain, peerEffect)
  if (top > 0 && bottom < 0) roots[count++] = bracketedRoot(fold, -fold, intensity, gain, peerEffect)
  if (bottom < 0) roots[count++] = bracketedRoot(fold, 1, intensity, gain, peerEffect)
  return count
}

/** Bisection to the last bit, where the gap is below zero at `below` and not below at `above` (in either order). */
function bracketedRoot(below: number, above: number, intensity: number, gain: number, peerEffect: number): number {
  let low = below
  let high = above
  for (let step = 0; step < 200; step++) {
    const middle = 0.5 * (low + high)
    if (middle === low || middle === high) break
    if (meanFieldGap(middle, intensity, gain, peerEffect) < 0) low = middle
    else high = middle
  }
  return 0.5 * (low + high)
}
