import { type Command, InvalidArgumentError } from 'commander'
import type { Language } from '../spec/text.ts'
import { languages } from './language.ts'
import { cliTexts as texts } from './texts.ts'

/** Adds --lang, which language.ts has read before: here it is only checked and explained. */
export function addLanguageOption(command: Command, language: Language): void {
  command.option('--lang <language>', texts.lang[language], (written) => {
    // The program reads the option before it knows its command, and reports can be in both.
    if ([...languages, 'both'].includes(written)) return written
    throw new InvalidArgumentError(texts.chooseLanguage[language])
  })
}
