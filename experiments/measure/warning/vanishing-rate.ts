import { linearRegression } from 'simple-statistics'

/**
 * Control at which a return rate comes to 0, by a straight line through the rate (or its square) at several controls.
 * @param bifurcation at a fold the rate falls as the square root of the distance, at a transcritical point or a
 * pitchfork linearly (S. Strogatz, Nonlinear Dynamics and Chaos, ch. 3)
 */
export function vanishingRate(
  controls: readonly number[],
  rates: readonly number[],
  bifurcation: 'fold' | 'transcritical',
): number {
  const power = bifurcation === 'fold' ? 2 : 1
  const { m, b } = linearRegression(controls.map((control, i) => [control, rates[i] ** power]))
  return -b / m
}
