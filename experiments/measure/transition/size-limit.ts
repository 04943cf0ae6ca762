import { linearRegression } from 'simple-statistics'

/**
 * What a figure would be in an infinitely large system: y = y0 + c N^-exponent by least squares.
 * @param sizes two or more different ones
 * @param exponent 1 for a jump at a first-order transition, whose corrections go with the volume (K. Binder and D.
 * Landau, Phys. Rev. B 30, 1984); 2/3 for a hysteresis loop, whose end noise reaches early by (ln N / N)^(2/3)
 */
export function sizeLimit(sizes: readonly number[], figures: readonly number[], exponent: number): number {
  return linearRegression(sizes.map((size, i) => [size ** -exponent, figures[i]])).b
}
