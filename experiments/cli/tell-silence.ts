import type { Language } from '../spec/text.ts'
import { engineTexts as texts } from './engine-texts.ts'

/** Tells once that Redis has gone silent, and once that it answers again. */
export function tellSilence(language: Language): (silent: boolean) => void {
  let told = false
  return (silent) => {
    if (silent === told) return
    told = silent
    console.error((silent ? texts.silent : texts.answersAgain)[language])
  }
}
