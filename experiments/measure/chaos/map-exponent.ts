/**
 * Lyapunov exponent of a map of one variable: mean of ln |f'(x)| along the orbit, in nats a step. A point where the
 * slope is 0 makes it minus infinity, as for a superstable cycle.
 * @param orbit states after the transient
 */
export function mapExponent(orbit: ArrayLike<number>, derivative: (x: number) => number): number {
  let sum = 0
  for (let t = 0; t < orbit.length; t++) sum += Math.log(Math.abs(derivative(orbit[t])))
  return sum / orbit.length
}
