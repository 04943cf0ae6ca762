import type { Command } from 'commander'
import type { Parameters } from '../../model/index.ts'
import { feedbackWords as words } from '../feedback/words.ts'
import { largestSeed, mostReplicates } from '../spec/limits.ts'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { collect, parseLater } from './parse-later.ts'
import { cliTexts as texts } from './texts.ts'
import { folderName } from './folder-name.ts'
import { wholeNumber } from './whole-number.ts'

export interface FeedbackFlags {
  seed?: number
  set?: Partial<Parameters>
  seeds?: number
  workers?: number
  quick?: boolean
  /** Folder, or file, for the charts. */
  charts?: string
  /** Folder into which the runs are written as a table. */
  out?: string
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
    .option('--set <name=value>', words.set[language], collect)
    .option('--workers <n>', texts.workers[language], number(1, 1024))
    .option('--quick', texts.feedbackQuick[language])
    .option('--charts <folder>', words.charts[language])
    .option('--out <folder>', words.out[language], folderName)
    .option('--quiet', texts.quiet[language])
    .action(
      async ({ set: written = [], ...flags }: Omit<FeedbackFlags, 'set'> & { set?: string[] }, command: Command) => {
        const { parameterSetting } = await import('./parameter-setting.ts')
        const set = parseLater(command, '--set', written, parameterSetting(language))
        const { feedback } = await import('./feedback.ts')
        context.exit(await feedback({ ...flags, ...(set && { set }) }, language))
      },
    )
}
