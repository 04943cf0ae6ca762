import type { Command } from 'commander'
import type { Parameters } from '../../model/index.ts'
import { feedbackWords as words } from '../feedback/words.ts'
import { largestSeed, mostReplicates } from '../spec/limits.ts'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { parameterSetting } from './parameter-setting.ts'
import { cliTexts as texts } from './texts.ts'
import { wholeNumber } from './whole-number.ts'

export interface FeedbackFlags {
  seed?: number
  set?: Partial<Parameters>
  seeds?: number
  workers?: number
  quick?: boolean
  quiet?: boolean
  json?: boolean
}

export function addFeedbackCommand(program: Command, context: Context): void {
  const { language } = context
  const number = (min: number, max: number) => wholeNumber(min, max, language)
  addCommand(program, 'feedback', 'feedback', 'npx nqpf feedback --quick', context)
    .option('--seed <n>', texts.seed[language], number(0, largestSeed))
    // Fewer seeds cannot carry an interval by resampling.
    .option('--seeds <n>', texts.seeds[language], number(5, mostReplicates))
    .option('--set <name=value>', words.set[language], parameterSetting(language))
    .option('--workers <n>', texts.workers[language], number(1, 1024))
    .option('--quick', texts.feedbackQuick[language])
    .option('--quiet', texts.quiet[language])
    .action(async (flags: FeedbackFlags) => {
      const { feedback } = await import('./feedback.ts')
      context.exit(await feedback(flags, language))
    })
}
