import type { Moments } from './moments.ts'

/**
 * Binder's cumulant U = 1 - <m^4> / (3 <m^2>^2): 0 for Gaussian swings about 0, 2/3 for an order parameter of one
 * modulus, far below 0 where two phases with moduli apart share the time (K. Binder, Z. Phys. B 43, 1981).
 */
export function binderCumulant({ second, fourth }: Moments): number {
  return 1 - fourth / (3 * second ** 2)
}
