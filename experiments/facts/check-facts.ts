import { type Interval, intervalOf } from '../measure/interval.ts'
import type { Replicates } from '../measure/replicates.ts'
import type { Fact } from './fact.ts'
import { readFact } from './read-fact.ts'

/** A published figure with what the model makes of it. */
export interface CheckedFact {
  fact: Fact
  /** The model's figure across replicates; undefined where the run cannot tell. */
  model: Interval | undefined
  /** Undefined where there is nothing to compare. */
  hit: boolean | undefined
}

/** Distance from the published figure that still counts as a hit, where the fact names none of its own. */
const defaultTolerance = { calibrate: { share: 0.02 }, check: { share: 0.1 }, frame: { share: 0.1 } }

/** Compares each published figure with the model's. */
export function checkFacts(facts: readonly Fact[], runs: Replicates): CheckedFact[] {
  return facts.map((fact) => {
    const model = intervalOf(readFact(fact.read, runs) ?? [])
    return { fact, model, hit: model && isHit(fact, model) }
  })
}

/**
 * A calibrated figure is hit where the median lies within the tolerance; any other where the 90 percent interval
 * reaches into it. What the source states as a limit has no far side.
 */
function isHit(fact: Fact, model: Interval): boolean {
  const [low, high] = acceptedRange(fact)
  if (fact.use === 'calibrate') return model.median >= low && model.median <= high
  return model.high >= low && model.low <= high
}

/** The figures that count as a hit, ends included, in the fact's unit. */
export function acceptedRange(fact: Fact): [low: number, high: number] {
  const [low, high] = typeof fact.value === 'number' ? [fact.value, fact.value] : fact.value
  const tolerance = fact.tolerance ?? defaultTolerance[fact.use]
  const room = (value: number) => ('points' in tolerance ? tolerance.points : tolerance.share * Math.abs(value))
  return [
    fact.bound === 'under' ? Number.NEGATIVE_INFINITY : low - room(low),
    fact.bound === 'over' ? Number.POSITIVE_INFINITY : high + room(high),
  ]
}
