import { type Command, InvalidArgumentError } from 'commander'
import { type KitName, kitNames, type KitOptions } from '../analysis/kits/kit.ts'
import type { Language } from '../spec/text.ts'
import { kitTexts as texts } from './kit-texts.ts'
import { oneOf } from './one-of.ts'
import { wholeNumber } from './whole-number.ts'

export interface KitFlags extends Omit<KitOptions, 'outcomes'> {
  with?: KitName[]
  also?: string[]
}

/** Flags that mean something to kits alone. */
const ofKits = [
  'also',
  'order',
  'control',
  'other',
  'size',
  'trigger',
  'baseline',
  'from',
  'level',
  'window',
  'places',
  'symmetric',
]

/** The flags that were given though no kit was asked for. */
export const idleKitFlags = (flags: KitFlags): string[] =>
  flags.with ? [] : ofKits.filter((name) => name in flags).map((name) => `--${name}`)

/** Adds the options of the kits to `nqpf analyze`. */
export function addKitOptions(command: Command, language: Language): Command {
  const kit = oneOf(kitNames, language)
  const number = (written: string): number => {
    const value = Number(written)
    if (written.trim() !== '' && Number.isFinite(value)) return value
    throw new InvalidArgumentError(texts.number[language])
  }
  const nameOrNumber = (written: string): string | number => {
    const value = Number(written)
    return written.trim() !== '' && value > 0 ? value : written
  }
  const whole = wholeNumber(0, 1_000_000, language)
  return command
    .option('--with <kit,...>', texts.with[language], (written: string) => written.split(',').map((each) => kit(each)))
    .option('--also <results...>', texts.also[language])
    .option('--order <name>', texts.order[language])
    .option('--control <name>', texts.control[language])
    .option('--other <name>', texts.other[language])
    .option('--size <name>', texts.size[language], nameOrNumber)
    .option('--trigger <name>', texts.trigger[language])
    .option('--baseline <x>', texts.baseline[language], number)
    .option('--from <tick>', texts.from[language], whole)
    .option('--level <x>', texts.level[language], number)
    .option('--window <ticks>', texts.window[language], wholeNumber(3, 1_000_000, language))
    .option('--places <names...>', texts.places[language])
    .option('--symmetric', texts.symmetric[language])
}
