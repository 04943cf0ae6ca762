import { mostErrorsPrinted } from './limits.ts'
import { moreErrors, warningMark } from './messages.ts'
import type { SpecError, SpecWarning } from './spec-error.ts'
import type { Language } from './text.ts'

/** One line for each fault, in the form that editors and terminals turn into links: `file:line:column: message`. */
export function printErrors(errors: readonly (SpecError | SpecWarning)[], language: Language): string {
  const lines = errors.slice(0, mostErrorsPrinted).map(({ status, file, line, column, message, mend }) => {
    const place = line > 0 ? `${file}:${line}:${column}` : file
    const mark = status === 'warning' ? warningMark[language] : ''
    return `${place}: ${mark}${message[language]} — ${mend[language]}`
  })
  const rest = errors.length - lines.length
  return (rest > 0 ? [...lines, moreErrors(rest)[language]] : lines).join('\n')
}
