import type { Command } from 'commander'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { engineTexts } from './engine-texts.ts'
import { redisAddress } from './redis-address.ts'
import { cliTexts as texts } from './texts.ts'
import { wholeNumber } from './whole-number.ts'

export interface WorkFlags {
  redis: string
  workers?: number
  patience?: number
  quiet?: boolean
  json?: boolean
}

export function addWorkCommand(program: Command, context: Context): void {
  const { language } = context
  addCommand(program, 'work', engineTexts.work, 'npx nqpf work --redis redis://head:6379 --workers 8', context)
    .requiredOption('--redis <url>', engineTexts.redis[language], redisAddress(language))
    .option('--workers <n>', texts.workers[language], wholeNumber(1, 1024, language))
    .option('--patience <seconds>', engineTexts.patience[language], wholeNumber(1, 3600, language))
    .option('--quiet', texts.quiet[language])
    .action(async (flags: WorkFlags) => {
      const { work } = await import('./work.ts')
      context.exit(await work(flags, language))
    })
}
