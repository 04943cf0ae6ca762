import { loadExperiment } from '../spec/load-experiment.ts'
import { printErrors } from '../spec/print-errors.ts'
import type { Language } from '../spec/text.ts'
import { exitCode } from './exit-code.ts'
import { cliTexts as texts } from './texts.ts'

/** `nqpf validate`: all faults and doubts of a file, each with its place. Returns the exit code. */
export function validate(file: string, { json }: { json?: boolean }, language: Language): number {
  const loaded = loadExperiment(file)
  const { status, warnings } = loaded
  const errors = loaded.status === 'error' ? loaded.errors : []
  if (json) console.log(JSON.stringify({ status, errors, warnings }))
  else {
    if (errors.length > 0) console.error(printErrors(errors, language))
    if (warnings.length > 0) console.error(printErrors(warnings, language))
    if (errors.length === 0) console.log(texts.inOrder(file)[language])
  }
  return errors.length === 0 ? exitCode.ok : exitCode.fault
}
