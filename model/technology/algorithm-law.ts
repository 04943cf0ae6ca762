// How algorithms get better.
//
// Software (Full Takeoff form): research R adds to a stock Z, with less from each unit done at once (l = 0.7), and the
// level follows the stock with the returns r to cumulative research (r = 1.25):
//
//   Z' = Z + k R^l,     Q = Z^(r/l)         so that   dQ/dt = (r/l) k R^l Q^(1 - l/r)
//
// Doubling all past research doubles Q r times. With research done by the software itself, R ~ Q, growth feeds on
// itself with exponent a = l (1 - 1/r): it explodes iff r > 1, at Q0^(-a) / (k' a) with k' = k r/l.
// Source: Davidson (2023), What a compute-centric framework says about takeoff speeds, hardware and software R&D.
//
// Ideas: A' = k A^(1+f) explodes for f > 0 at A0^(-f)/(k f). Source: Romer (1990), Jones (1995), f > 0 the case that
// Jones ruled out for people.
import { exp, log, log1p } from '../math.ts'

/** Algorithm after one period of research; `productivity` is k, `crowding` l in (0, 1], `returns` r. Level > 0. */
export function nextAlgorithm(
  level: number,
  research: number,
  productivity: number,
  crowding: number,
  returns: number,
): number {
  if (research <= 0) return level
  const exponent = crowding / returns
  // Relative growth of the stock keeps a small step's digits at high levels.
  const growth = productivity * exp(crowding * log(research) - exponent * log(level))
  return level * exp(log1p(growth) / exponent)
}

/** Exponent a = l (1 - 1/r) of the closed software loop dQ/dt = k' Q^(1+a). Above zero it explodes. */
export function softwareLoopExponent(crowding: number, returns: number): number {
  return crowding * (1 - 1 / returns)
}

/** Time at which x' = k x^(1+a) reaches infinity from x0: x0^(-a)/(k a); Infinity for a <= 0. */
export function explosionTime(start: number, rate: number, exponent: number): number {
  return exponent > 0 ? exp(-exponent * log(start)) / (rate * exponent) : Number.POSITIVE_INFINITY
}

/** Growth of ideas per unit of time, k A^(1+f). */
export function ideasGrowth(level: number, rate: number, spillover: number): number {
  return rate * level * exp(spillover * log(level))
}
