import { analyse } from '../../analysis/analyse.ts'
import { feedbackFigures } from '../../analysis/feedback.ts'
import type { PushedOutcome } from '../../analysis/kits/feedback/feedback-kit.ts'
import { resultsFrom } from '../../analysis/results-from.ts'
import type { Results } from '../../analysis/results.ts'
import type { Section } from '../../analysis/section.ts'
import type { Manifest } from '../../store/manifest.ts'
import type { StoredResults } from '../../store/stored-table.ts'
import { factorNamed, type Named, outcomeNamed } from './names.ts'
import { type OutcomeAttractors, readAttractors } from './read-attractors.ts'
import { readPaths, type OutcomePaths } from './read-paths.ts'
import { type OutcomeWarning, readWarning } from './read-warning.ts'

/** What the report of an experiment with several points is made from. */
export interface VariedResults {
  manifest: Manifest
  results: Results
  sections: readonly Section[]
  /** Outcomes over time, where their series were kept. */
  paths: readonly OutcomePaths[]
  /** Where outcomes settle while a parameter is led there and back, and what warns of a transition. */
  attractors?: readonly OutcomeAttractors[]
  warning?: OutcomeWarning
  /** Of a feedback design: what the push did, and the gains of the channels. */
  pushed?: readonly PushedOutcome[]
  factor: (name: string) => Named
  outcome: (name: string) => Named
}

/** Analyses stored results, wherever they lie. Throws where they are not those of an experiment. */
export async function variedFrom(stored: StoredResults): Promise<VariedResults> {
  const read = await resultsFrom(stored, [])
  if (read.status === 'error') throw new Error(`${stored.path}: ${read.kind}`)
  const { manifest } = read.results
  if (!manifest) throw new Error(`${stored.path}: no manifest.json`)
  const results = withoutLed(read.results, manifest)
  const { reporters } = manifest.experiment
  const warning = await readWarning(stored, manifest)
  const { kind } = manifest.experiment.design
  return {
    manifest,
    results,
    sections: await analyse(results, {}),
    paths: await readPaths(results, manifest),
    attractors: await readAttractors(stored, results.outcomes, manifest),
    ...(warning && { warning }),
    ...(kind === 'feedback' && { pushed: await feedbackFigures(results) }),
    factor: factorNamed,
    outcome: (name) => outcomeNamed(name, reporters),
  }
}

/** The parameter that a path leads is written down with each run, and is no answer. */
function withoutLed(results: Results, { experiment: { design } }: Manifest): Results {
  if (design.kind !== 'path') return results
  return { ...results, outcomes: results.outcomes.filter((name) => name !== design.parameter) }
}
