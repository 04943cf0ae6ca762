// Which tasks machines can do, and what is left for people.
//
//   phi = [ sum_k mix_k a_k ] / (1 + v),    a_k = logistic( slope (ln capability - ln threshold_k) )
//
// over the three task classes k = routine, cognitive, creative. Capability is the firm's effective intelligence, each
// class has a threshold at which half of its tasks can be automated, and v is the number of new tasks that innovation
// has added per old one, which people do first.
// Sources: Davidson (2023) for the curve in log capability; Acemoglu & Restrepo (2018), The race between man and
// machine, for new tasks; Autor, Levy & Murnane (2003) for the classes.
import { exp, log } from '../math.ts'

/** Share of a class's tasks that can be automated: 0 at capability 0, half at the threshold. */
export function automatableShare(capability: number, threshold: number, slope: number): number {
  // logistic(s ln c - s ln t) = 1 / (1 + (t/c)^s)
  return capability > 0 ? 1 / (1 + exp(slope * log(threshold / capability))) : 0
}

/** Share of all tasks that can be automated; new tasks v dilute it. Mixes sum to one. */
export function automatedShare(
  mixRoutine: number,
  mixCognitive: number,
  mixCreative: number,
  shareRoutine: number,
  shareCognitive: number,
  shareCreative: number,
  newTasks: number,
): number {
  return (mixRoutine * shareRoutine + mixCognitive * shareCognitive + mixCreative * shareCreative) / (1 + newTasks)
}

/**
 * Tasks of one class left to people, before normalisation by the sum over classes: mix_k (1 - used a_k) + v newMix_k.
 *
 * `used` is the share of the possible automation that pays (`economic-automation.ts`): the firm then holds back alike
 * in all classes. New tasks are people's work and come in their own mix.
 */
export function humanTasks(mix: number, share: number, used: number, newTasks: number, newMix: number): number {
  return mix * (1 - used * share) + newTasks * newMix
}

/**
 * Mix of the work left to people, by class, into `result[at .. at + 2]`; sums to one.
 * Keeps the original mix where nothing is left.
 */
export function humanMix(
  routine: number,
  cognitive: number,
  creative: number,
  fallbackRoutine: number,
  fallbackCognitive: number,
  result: Float64Array,
  at: number,
): void {
  const sum = routine + cognitive + creative
  result[at] = sum > 0 ? routine / sum : fallbackRoutine
  result[at + 1] = sum > 0 ? cognitive / sum : fallbackCognitive
  result[at + 2] = sum > 0 ? creative / sum : 1 - fallbackRoutine - fallbackCognitive
}
