import type { SpecError } from './spec-error.ts'
import type { Language } from './text.ts'

/** One line for each fault, in the form that editors and terminals turn into links: `file:line:column: message`. */
export function printErrors(errors: readonly SpecError[], language: Language): string {
  return errors
    .map(({ file, line, column, message, mend }) => {
      const place = line > 0 ? `${file}:${line}:${column}` : file
      return `${place}: ${message[language]} — ${mend[language]}`
    })
    .join('\n')
}
