import { nearestName } from '../spec/nearest-name.ts'
import type { Manifest } from '../store/manifest.ts'

/** Outcomes that are analysed where nothing says which: more would be a wall of tables. */
const mostUnasked = 6

export interface ChosenOutcomes {
  status: 'ok'
  /** Those to analyse. */
  outcomes: string[]
  /** These, and those without which the design or its expectations cannot be answered. */
  read: string[]
  /** How many more the runs have that nobody asked for. */
  left: number
}

export interface UnknownOutcome {
  status: 'error'
  kind: 'unknown-outcome'
  name: string
  nearest: string | undefined
  known: string[]
}

/** Those asked for; else those that design and expectations are about; else the first few. */
export function chooseOutcomes(
  asked: readonly string[],
  known: readonly string[],
  manifest: Manifest | undefined,
): ChosenOutcomes | UnknownOutcome {
  for (const name of asked) {
    if (!known.includes(name))
      return { status: 'error', kind: 'unknown-outcome', name, nearest: nearestName(name, known), known: [...known] }
  }
  const named = (manifest ? namedBy(manifest) : []).filter((name) => known.includes(name))
  const design = manifest?.experiment.design
  // What a path leads is its setting, not what comes of it.
  const measured = design?.kind === 'path' ? known.filter((name) => name !== design.parameter) : known
  const outcomes = [[...new Set(asked)], named].find((each) => each.length > 0) ?? measured.slice(0, mostUnasked)
  const left = asked.length > 0 ? 0 : measured.length - outcomes.length
  return { status: 'ok', outcomes, read: [...new Set([...outcomes, ...named])], left }
}

function namedBy({ experiment: { design, expect } }: Manifest): string[] {
  const ofDesign = (() => {
    if (design.kind === 'adaptive') return [design.outcome]
    if (design.kind === 'nsga2') return design.objectives.map(({ outcome }) => outcome)
    return design.kind === 'calibrate' ? design.targets.map(({ outcome }) => outcome) : []
  })()
  const expected = expect.flatMap(({ outcome, prediction }) =>
    prediction.kind === 'below' ? [outcome, ...prediction.outcomes] : [outcome],
  )
  return [...new Set([...ofDesign, ...expected])]
}
