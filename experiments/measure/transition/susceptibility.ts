import type { Moments } from './moments.ts'

/**
 * Susceptibility chi = N (<m^2> - <|m|>^2): how widely the order parameter swings within a phase. It peaks at a
 * transition, and the peak grows with N (K. Binder and D. Heermann, Monte Carlo Simulation in Statistical Physics).
 * The modulus keeps hops between the phases +m and -m from counting as swings.
 * @param size number of agents N
 */
export function susceptibility({ absolute, second }: Moments, size: number): number {
  return size * (second - absolute ** 2)
}
