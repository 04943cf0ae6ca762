import type { Command } from 'commander'
import { mostReplicates, mostTicks } from '../spec/limits.ts'
import { addCommand } from './add-command.ts'
import { benchTexts } from './bench-texts.ts'
import type { Context } from './context.ts'
import { cliTexts as texts } from './texts.ts'
import { wholeNumber } from './whole-number.ts'

export interface BenchFlags {
  seconds?: number
  cores?: number
  workers?: number
  replicates?: number
  ticks?: number
  quick?: boolean
  quiet?: boolean
  json?: boolean
}

export function addBenchCommand(program: Command, context: Context): void {
  const { language } = context
  const number = (min: number, max: number) => wholeNumber(min, max, language)
  const example = [
    'npx nqpf bench',
    'npx nqpf bench experiments/phase-diagram.yaml --replicates 1000 --cores 200',
    'npx nqpf bench small-firms.yaml --seconds 60 --json',
  ].join('\n  ')
  addCommand(program, 'bench', benchTexts.command, example, context)
    .argument('[file]', benchTexts.file[language])
    .option('--seconds <n>', benchTexts.seconds[language], number(2, 3600))
    .option('--cores <n>', benchTexts.cores[language], number(1, 1_000_000))
    .option('--workers <n>', texts.workers[language], number(1, 1024))
    .option('--replicates <n>', texts.replicates[language], number(1, mostReplicates))
    .option('--ticks <n>', texts.ticks[language], number(1, mostTicks))
    .option('--quick', benchTexts.quick[language])
    .option('--quiet', texts.quiet[language])
    .action(async (file: string | undefined, flags: BenchFlags) => {
      const { bench } = await import('./bench.ts')
      context.exit(await bench(file, flags, language))
    })
}
