import { type Command, InvalidArgumentError } from 'commander'
import type { Interest } from '../analysis/options.ts'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { addKitOptions, type KitFlags } from './kit-flags.ts'
import { resultTexts as texts } from './result-texts.ts'

export interface AnalyzeFlags extends KitFlags {
  outcome?: string[]
  above?: Interest['bound']
  below?: Interest['bound']
  halfWidth?: number
  json?: boolean
}

export function addAnalyzeCommand(program: Command, context: Context): void {
  const { language } = context
  const bound = (written: string): Interest['bound'] => {
    const percent = /^(\d+(?:\.\d+)?)%$/.exec(written)
    if (percent && Number(percent[1]) > 0 && Number(percent[1]) < 100) return { quantile: Number(percent[1]) / 100 }
    const value = Number(written)
    if (written.trim() !== '' && Number.isFinite(value)) return { value }
    throw new InvalidArgumentError(texts.boundForm[language])
  }
  const positive = (written: string): number => {
    const value = Number(written)
    if (value > 0 && Number.isFinite(value)) return value
    throw new InvalidArgumentError(texts.positive[language])
  }
  const command = addCommand(
    program,
    'analyze',
    'analyze',
    'npx nqpf analyze results/baseline --outcome unemployment --above 75%',
    context,
  )
    .argument('<results>', texts.resultsOrRuns[language])
    .option('--outcome <name...>', texts.outcomeOption[language])
    .option('--above <x>', texts.above[language], bound)
    .option('--below <x>', texts.below[language], bound)
    .option('--half-width <x>', texts.halfWidth[language], positive)
  addKitOptions(command, language).action(async (path: string, flags: AnalyzeFlags) => {
    const { analyze } = await import('./analyze.ts')
    context.exit(await analyze(path, flags, language))
  })
}
