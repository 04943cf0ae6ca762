import { observables } from '../../model/index.ts'
import type { Reporter } from './reporter.ts'

/** A reporter that reads one observable as it is. */
export function reporterOf(name: string): Reporter {
  const unit = observables.find((observable) => observable.name === name)?.unit ?? ''
  return { name, expression: name, reads: [name], unit, summary: 'last', from: 0 }
}

/** What a file reports that names no reporters: every observable, and its last value as the outcome. */
export const defaultReporters = (): Reporter[] => observables.map(({ name }) => reporterOf(name))
