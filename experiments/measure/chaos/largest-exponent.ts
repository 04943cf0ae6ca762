/** A system that can be set to any state: returns the state one step later and leaves its argument as it was. */
export type Step = (state: Float64Array) => Float64Array

export interface LargestExponentOptions {
  /** Steps that are measured. */
  steps: number
  /** Steps before, in which the orbit comes to its attractor and the twins to the direction that grows fastest. */
  transient: number
  /** Distance to which the twins are brought back, small against the attractor; 1e-8 if left out. */
  separation?: number
  /** Time of one step; 1 if left out. */
  interval?: number
}

/**
 * Largest Lyapunov exponent, in nats a unit of time: a twin next to the orbit is followed, and after each step brought
 * back along their difference to the same distance (G. Benettin, L. Galgani and J. Strelcyn, Phys. Rev. A 14, 1976; A.
 * Wolf et al., Physica D 16, 1985). Minus infinity where the twins become one.
 */
export function largestExponent(
  step: Step,
  start: ArrayLike<number>,
  { steps, transient, separation = 1e-8, interval = 1 }: LargestExponentOptions,
): number {
  let state = Float64Array.from(start)
  let twin = state.map((value, i) => (i === 0 ? value + separation : value))
  let growth = 0
  for (let t = 0; t < transient + steps; t++) {
    state = Float64Array.from(step(state))
    const moved = step(twin)
    const distance = Math.hypot(...moved.map((value, i) => value - state[i]))
    if (distance === 0) return Number.NEGATIVE_INFINITY
    if (t >= transient) growth += Math.log(distance / separation)
    const shrink = separation / distance
    twin = state.map((value, i) => value + shrink * (moved[i] - value))
  }
  return growth / (steps * interval)
}
