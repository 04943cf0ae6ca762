import { mostErrorsPrinted } from './limits.ts'
import { moreErrors } from './messages.ts'
import type { SpecError } from './spec-error.ts'
import type { Language } from './text.ts'

/** One line for each fault, in the form that editors and terminals turn into links: `file:line:column: message`. */
export function printErrors(errors: readonly SpecError[], language: Language): string {
  const lines = errors.slice(0, mostErrorsPrinted).map(({ file, line, column, message, mend }) => {
    const place = line > 0 ? `${file}:${line}:${column}` : file
    return `${place}: ${message[language]} — ${mend[language]}`
  })
  const rest = errors.length - lines.length
  return (rest > 0 ? [...lines, moreErrors(rest)[language]] : lines).join('\n')
}
