import type { Command } from 'commander'
import { largestSeed, mostTicks } from '../spec/limits.ts'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { cliTexts as texts } from './texts.ts'
import { wholeNumber } from './whole-number.ts'

export interface AccountsFlags {
  tick?: number
  seed?: number
  json?: boolean
}

export function addAccountsCommand(program: Command, context: Context): void {
  const { language } = context
  addCommand(program, 'accounts', 'accounts', 'npx nqpf accounts experiments/baseline.yaml --tick 8', context)
    .argument('<file>', texts.file[language])
    .option('--tick <n>', texts.tick[language], wholeNumber(0, mostTicks, language))
    .option('--seed <n>', texts.seed[language], wholeNumber(0, largestSeed, language))
    .action(async (file: string, flags: AccountsFlags) => {
      const { accounts } = await import('./accounts.ts')
      context.exit(accounts(file, flags, language))
    })
}
