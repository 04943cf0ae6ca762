/**
 * What a figure would be in an infinitely slow sweep: linear in 1/leg through the two slowest, A = A0 + c/leg. Lag that
 * relaxes gives A0 = 0 once legs are long against it (ODD, D.5); faster sweeps, where the loop is as wide as it can be,
 * would bend the line and are left out.
 * @param legs quarters of a leg, at least two different ones
 * @param figures one for each leg
 */
export function slowLimit(legs: readonly number[], figures: readonly number[]): number {
  const order = legs.map((_, index) => index).sort((a, b) => legs[b] - legs[a])
  const [slow, fast] = order
  return (figures[slow] * legs[slow] - figures[fast] * legs[fast]) / (legs[slow] - legs[fast])
}
