import { type Evidence, type Reading, readEvidence, type Sign, type TransitionFigures } from './evidence.ts'

export type TransitionVerdict = 'continuous' | 'first-order' | 'crossover' | 'undecided'

/** A verdict and what it stands on. */
export interface JudgedTransition {
  verdict: TransitionVerdict
  /** The readings that the rule asked for and found; of an undecided case, none. */
  carriedBy: Evidence[]
  evidence: Evidence[]
}

/** Signs that only a first-order transition keeps in an infinite and infinitely slow system. */
const memory = ['barrier-grows', 'jump-remains', 'loop-remains'] as const

/**
 * The one rule. First-order: the barrier grows with size or is not crossed at all, the jump or the loop remains, and neither of the two is seen
 * to vanish. Continuous: the susceptibility grows with size, the cumulants cross, none of barrier, jump and loop
 * remains, and one of them at least is seen to vanish. Crossover: the susceptibility is seen not to grow, the cumulants
 * do not cross for sure, and none of barrier, jump and loop remains. All else is undecided. What was not measured is
 * open. Source of the criteria: K. Binder, Rep. Prog. Phys. 50, 1987; J. Lee and J. Kosterlitz, Phys. Rev. B 43, 1991.
 */
export function judgeTransition(figures: TransitionFigures, resolution: number): JudgedTransition {
  const evidence = readEvidence(figures, resolution)
  const reading = (sign: Sign): Reading => evidence.find((each) => each.sign === sign)?.reading ?? 'open'
  const carrying = (wanted: Partial<Record<Sign, Reading>>): Evidence[] =>
    evidence.filter(({ sign, reading }) => wanted[sign] === reading)
  const [barrier, jump, loop] = memory.map(reading)
  const noMemory = [barrier, jump, loop].every((each) => each !== 'yes')

  if (barrier === 'yes' && (jump === 'yes' || loop === 'yes') && jump !== 'no' && loop !== 'no') {
    const wanted = {
      'barrier-grows': 'yes',
      'jump-remains': 'yes',
      'loop-remains': 'yes',
      'cumulant-deepens': 'yes',
    } as const
    return { verdict: 'first-order', carriedBy: carrying(wanted), evidence }
  }
  const vanishing = { 'barrier-grows': 'no', 'jump-remains': 'no', 'loop-remains': 'no' } as const
  const oneVanishes = [barrier, jump, loop].includes('no')
  const [grows, cross] = [reading('susceptibility-grows'), reading('cumulants-cross')]
  if (noMemory && oneVanishes && grows === 'yes' && cross === 'yes') {
    const wanted = { ...vanishing, 'susceptibility-grows': 'yes', 'cumulants-cross': 'yes' } as const
    return { verdict: 'continuous', carriedBy: carrying(wanted), evidence }
  }
  if (noMemory && grows === 'no' && cross !== 'yes') {
    const wanted = { ...vanishing, 'susceptibility-grows': 'no', 'cumulants-cross': 'no' } as const
    return { verdict: 'crossover', carriedBy: carrying(wanted), evidence }
  }
  return { verdict: 'undecided', carriedBy: [], evidence }
}
