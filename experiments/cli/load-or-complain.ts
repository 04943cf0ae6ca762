import type { Experiment } from '../spec/experiment.ts'
import { loadExperiment } from '../spec/load-experiment.ts'
import { printErrors } from '../spec/print-errors.ts'
import type { Language } from '../spec/text.ts'

/** The experiment of a file, or undefined once its faults have been shown: for people, and for machines if `json`. */
export function loadOrComplain(
  file: string,
  { json, language }: { json?: boolean; language: Language },
): Experiment | undefined {
  const loaded = loadExperiment(file)
  const { warnings } = loaded
  if (warnings.length > 0) console.error(printErrors(warnings, language))
  if (loaded.status === 'ok') return loaded.experiment
  console.error(printErrors(loaded.errors, language))
  if (json) console.log(JSON.stringify({ status: 'error', errors: loaded.errors, warnings }))
  return undefined
}
