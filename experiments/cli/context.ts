import type { Language } from '../spec/text.ts'

/** What every command is handed: the language to speak, and where to leave its exit code. */
export interface Context {
  language: Language
  exit: (code: number) => void
}
