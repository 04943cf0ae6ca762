import { InvalidArgumentError } from 'commander'
import type { Language } from '../spec/text.ts'
import type { Shard } from '../store/experiment-request.ts'
import { cliTexts } from './texts.ts'

/** Parser of `--shard i/n`: the i-th of n equal parts, counted from 1. */
export function shardOption(language: Language): (written: string) => Shard {
  return (written) => {
    const [, part, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(written) ?? []).map(Number)
    if (part >= 1 && part <= of) return { part, of }
    throw new InvalidArgumentError(cliTexts.shardForm[language])
  }
}
