import type { Part } from '../../../experiments/ledger/part.ts'

/** A part whose estimate lies as said against `> 0`. */
export function partOf(ruling: Part['ruling'], set: Partial<Part> = {}): Part {
  const estimate = ruling === 'contradicted' ? -1 : 1
  return {
    expected: 'gdp > 0',
    ruling,
    of: 'mean',
    estimate,
    low: ruling === 'undecided' ? -1 : estimate - 0.5,
    high: estimate + 0.5,
    level: 0.95,
    n: 12,
    margin: estimate,
    beyond: { low: ruling === 'undecided' ? -1 : estimate - 0.5, high: estimate + 0.5 },
    p: ruling === 'undecided' ? 0.2 : 0.0001,
    replicatesNeeded: 30,
    holdsAt: [],
    failsAt: [],
    ...set,
  }
}
