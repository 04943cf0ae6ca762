// Adoption as a discrete choice among peers.
//
//   P(adopt) = logistic( 2 b [ h + J (2n - 1) ] )
//
// h is the net gain of adopting (as a share of unit cost), n the share of peers who have adopted, J what their
// company is worth, b the intensity of choice (low: noise decides).
// Source: Brock & Durlauf (2001), Discrete choice with social interactions.
import { log, logistic } from '../math.ts'

/** What the choice leaves unexplained: differences of extreme values give the logistic, a flat spread the linear chance. */
export type ChoiceNoise = 'logistic' | 'uniform'

/**
 * Chance that a firm that reconsiders comes out as an adopter. Under uniform noise it is linear, (1 + b [h + J (2n-1)])/2
 * within 0 and 1, with the slope that the logistic has in the middle.
 */
export function adoptionChance(
  intensity: number,
  gain: number,
  peerEffect: number,
  peerShare: number,
  noise: ChoiceNoise = 'logistic',
): number {
  const pull = intensity * (gain + peerEffect * (2 * peerShare - 1))
  return noise === 'logistic' ? logistic(2 * pull) : Math.min(1, Math.max(0, 0.5 + 0.5 * pull))
}

/**
 * Net gain h of adopting: the relative fall in unit cost, plus subsidy, plus what trust above or below one half adds,
 * less the cost of switching and the barrier that is left unexplained. All as shares of unit cost.
 */
export function adoptionGain(
  unitCostWithout: number,
  unitCostWith: number,
  subsidy: number,
  switchingCost: number,
  trust: number,
  trustWeight: number,
  barrier: number,
): number {
  return 1 - unitCostWith / unitCostWithout + subsidy + trustWeight * (trust - 0.5) - switchingCost - barrier
}

/**
 * Net gain h at which the share n of adopters, 0 < n < 1, reproduces itself: ln(n/(1-n))/(2b) - J(2n-1).
 * The barrier is then what the measured gain exceeds it by, so that an observed share is where the model starts.
 */
export function gainFromShare(share: number, intensity: number, peerEffect: number): number {
  return log(share / (1 - share)) / (2 * intensity) - peerEffect * (2 * share - 1)
}
