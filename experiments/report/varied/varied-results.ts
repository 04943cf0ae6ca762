import { analyse } from '../../analysis/analyse.ts'
import { feedbackFigures } from '../../analysis/feedback.ts'
import type { PushedOutcome } from '../../analysis/kits/feedback/feedback-kit.ts'
import { readResults } from '../../analysis/read-results.ts'
import type { Results } from '../../analysis/results.ts'
import type { Section } from '../../analysis/section.ts'
import type { Manifest } from '../../store/manifest.ts'
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

/** Reads and analyses the results in an experiment's folder. Throws where they cannot be read. */
export async function readVaried(folder: string): Promise<VariedResults> {
  const read = await readResults(folder, [])
  if (read.status === 'error') throw new Error(`${folder}: ${read.kind}`)
  const { manifest } = read.results
  if (!manifest) throw new Error(`${folder}: no manifest.json`)
  const results = withoutLed(read.results, manifest)
  const { reporters } = manifest.experiment
  const warning = await readWarning(folder, manifest)
  const { kind } = manifest.experiment.design
  return {
    manifest,
    results,
    sections: await analyse(results, {}),
    paths: await readPaths(folder, results, manifest),
    attractors: await readAttractors(folder, results.outcomes, manifest),
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
