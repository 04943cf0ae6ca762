import { InvalidArgumentError } from 'commander'
import type { Language } from '../spec/text.ts'
import { engineTexts } from './engine-texts.ts'

/** Parser of `--redis`: an address that Redis can have. */
export function redisAddress(language: Language): (written: string) => string {
  return (written) => {
    if (URL.canParse(written)) {
      const { protocol, hostname } = new URL(written)
      if (['redis:', 'rediss:'].includes(protocol) && hostname !== '') return written
    }
    throw new InvalidArgumentError(engineTexts.redisForm[language])
  }
}
