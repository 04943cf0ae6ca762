import type { Command } from 'commander'
import { largestSeed, mostTicks } from '../spec/limits.ts'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { cliTexts as texts } from './texts.ts'
import { wholeNumber } from './whole-number.ts'

export interface AccountsFlags {
  tick?: number
  seed?: number
  /** Files, or folders, for the picture of payments, the map of dispatch and the Lorenz curves. */
  chart?: string
  map?: string
  lorenz?: string
  json?: boolean
}

export function addAccountsCommand(program: Command, context: Context): void {
  const { language } = context
  const example = [
    'npx nqpf accounts experiments/baseline.yaml --tick 8',
    'npx nqpf accounts experiments/baseline.yaml --tick 8 --chart payments.svg --map regions.svg',
  ].join('\n  ')
  addCommand(program, 'accounts', 'accounts', example, context)
    .argument('<file>', texts.file[language])
    .option('--tick <n>', texts.tick[language], wholeNumber(0, mostTicks, language))
    .option('--seed <n>', texts.seed[language], wholeNumber(0, largestSeed, language))
    .option('--chart <file>', texts.accountsChart[language])
    .option('--map <file>', texts.accountsMap[language])
    .option('--lorenz <file>', texts.accountsLorenz[language])
    .action(async (file: string, flags: AccountsFlags) => {
      const { accounts } = await import('./accounts.ts')
      context.exit(await accounts(file, flags, language))
    })
}
