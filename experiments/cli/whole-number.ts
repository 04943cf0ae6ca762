import { InvalidArgumentError } from 'commander'
import type { Language } from '../spec/text.ts'
import { cliTexts } from './texts.ts'

/** Parser of an option that takes a whole number from `min` to `max`. */
export function wholeNumber(min: number, max: number, language: Language): (written: string) => number {
  return (written) => {
    const value = Number(written)
    if (/^\d+$/.test(written) && value >= min && value <= max) return value
    throw new InvalidArgumentError(cliTexts.wholeNumber(min, max)[language])
  }
}
