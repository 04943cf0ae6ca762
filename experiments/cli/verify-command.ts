import { type Command, InvalidArgumentError } from 'commander'
import { nearestName } from '../spec/nearest-name.ts'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { cliTexts as texts } from './texts.ts'
import { wholeNumber } from './whole-number.ts'

/** Families of checks; each is a module of experiments/verify that exports `verify`. */
const families = [
  'bits',
  'null',
  'accounts',
  'limits',
  'invariance',
  'fuzz',
  'data',
  'forecast',
  'transitions',
] as const
export type Family = (typeof families)[number]

/**
 * What is checked where nothing is named: what must hold in any case; the data are another question, absurd economies and
 * estimators of transitions take long.
 */
const usual: readonly Family[] = ['bits', 'limits', 'invariance', 'accounts', 'null']

export interface VerifyFlags {
  workers?: number
  quick?: boolean
  quiet?: boolean
  json?: boolean
}

export function addVerifyCommand(program: Command, context: Context): void {
  const { language } = context
  addCommand(program, 'verify', 'verify', 'npx nqpf verify accounts --quick', context)
    .argument('[what]', texts.what[language], (written) => {
      if (families.some((family) => family === written)) return written
      const meant = nearestName(written, families)
      throw new InvalidArgumentError(meant ? texts.didYouMean(meant)[language] : families.join(' | '))
    })
    .option('--quick', texts.verifyQuick[language])
    .option('--workers <n>', texts.workers[language], wholeNumber(1, 1024, language))
    .option('--quiet', texts.quiet[language])
    .action(async (what: Family | undefined, flags: VerifyFlags) => {
      const { verify } = await import('./verify.ts')
      context.exit(await verify(what ? [what] : usual, flags, language))
    })
}
