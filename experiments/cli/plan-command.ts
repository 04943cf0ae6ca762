import type { Command } from 'commander'
import { largestSeed, mostReplicates, mostTicks } from '../spec/limits.ts'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { cliTexts as texts } from './texts.ts'
import { wholeNumber } from './whole-number.ts'

export interface PlanFlags {
  seed?: number
  replicates?: number
  ticks?: number
  workers?: number
  quick?: boolean
  quiet?: boolean
  json?: boolean
}

export function addPlanCommand(program: Command, context: Context): void {
  const { language } = context
  const number = (min: number, max: number) => wholeNumber(min, max, language)
  addCommand(program, 'plan', 'plan', 'npx nqpf plan experiments/baseline.yaml --replicates 50', context)
    .argument('<file>', texts.file[language])
    .option('--seed <n>', texts.seed[language], number(0, largestSeed))
    .option('--replicates <n>', texts.replicates[language], number(1, mostReplicates))
    .option('--ticks <n>', texts.ticks[language], number(1, mostTicks))
    .option('--workers <n>', texts.workers[language], number(1, 1024))
    .option('--quick', texts.quick[language])
    .option('--quiet', texts.quiet[language])
    .action(async (file: string, flags: PlanFlags) => {
      const { plan } = await import('./plan.ts')
      context.exit(await plan(file, flags, language))
    })
}
