import { InvalidArgumentError } from 'commander'
import { nearestName } from '../spec/nearest-name.ts'
import type { Language } from '../spec/text.ts'
import { cliTexts as texts } from './texts.ts'

/** Parser of an option that takes one of these words. */
export function oneOf<Word extends string>(words: readonly Word[], language: Language): (written: string) => Word {
  return (written) => {
    const found = words.find((word) => word === written)
    if (found !== undefined) return found
    const meant = nearestName(written, words)
    throw new InvalidArgumentError(meant ? texts.didYouMean(meant)[language] : words.join(' | '))
  }
}
