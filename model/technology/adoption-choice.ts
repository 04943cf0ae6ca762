// Adoption as a discrete choice among peers.
//
//   P(adopt) = logistic( 2 b [ h + J (2n - 1) ] )
//
// h is the net gain of adopting (as a share of unit cost; adopt.ts makes it up), n the share of peers who have adopted, J what their
// company is worth, b the intensity of choice (low: noise decides).
// Source: Brock & Durlauf (2001), Discrete choice with social interactions.
import { logistic } from '../math.ts'

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
