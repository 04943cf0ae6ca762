// Bass diffusion, and where the adoption choice is it.
//
//   dF/dt = (p + q F) (1 - F),   F(t) = (1 - e^(-(p+q)t)) / (1 + (q/p) e^(-(p+q)t)),   fastest at ln(q/p)/(p+q)
//
// The choice process becomes Bass when nobody goes back and the chance to adopt is linear in the share of adopters:
// its tangent at share n = 0 is p + q n with p = a P(0), q = a 4bJ P(0) (1 - P(0)), a the rate of reconsidering.
// Source: Bass (1969), A new product growth model for consumer durables; the mapping is ours.
import { exp, expm1, log } from '../math.ts'
import { adoptionChance } from './adoption-choice.ts'

/** Share of adopters at time t. p innovation, q imitation per unit of time. */
export function bassShare(time: number, innovation: number, imitation: number): number {
  const decay = -(innovation + imitation) * time
  return -expm1(decay) / (1 + (imitation / innovation) * exp(decay))
}

/** Time of the fastest growth; 0 where imitation does not exceed innovation. */
export function bassPeakTime(innovation: number, imitation: number): number {
  return imitation > innovation ? log(imitation / innovation) / (innovation + imitation) : 0
}

/** Chance that one who has not adopted does so within a period, at a share F of adopters. */
export function bassChance(share: number, innovation: number, imitation: number, period: number): number {
  return -expm1(-(innovation + imitation * share) * period)
}

/** Innovation p of the Bass process that the adoption choice is near n = 0; `rate` of reconsidering. */
export function bassInnovation(rate: number, intensity: number, gain: number, peerEffect: number): number {
  return rate * adoptionChance(intensity, gain, peerEffect, 0)
}

/** Imitation q of that process. */
export function bassImitation(rate: number, intensity: number, gain: number, peerEffect: number): number {
  const chance = adoptionChance(intensity, gain, peerEffect, 0)
  return rate * 4 * intensity * peerEffect * chance * (1 - chance)
}
