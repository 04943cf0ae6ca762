import type { Command } from 'commander'
import { largestSeed, mostReplicates, mostTicks } from '../spec/limits.ts'
import type { Shard } from '../store/experiment-request.ts'
import { addCommand } from './add-command.ts'
import type { Context } from './context.ts'
import { cliTexts as texts } from './texts.ts'
import { engineTexts } from './engine-texts.ts'
import { folderName } from './folder-name.ts'
import { oneOf } from './one-of.ts'
import { redisAddress } from './redis-address.ts'
import { shardOption } from './shard-option.ts'
import { wholeNumber } from './whole-number.ts'

const engines = ['local', 'slurm', 'bullmq'] as const

export interface RunFlags {
  out?: string
  seed?: number
  replicates?: number
  ticks?: number
  workers?: number
  /** Threads that share the work of one run. */
  threads?: number
  only?: number
  shard?: Shard
  engine?: (typeof engines)[number]
  /** Number of shards that an engine makes. */
  shards?: number
  sbatch?: string
  dryRun?: boolean
  wait?: boolean
  redis?: string
  patience?: number
  /** Hash of the runs that are expected. */
  plan?: string
  quick?: boolean
  quiet?: boolean
  json?: boolean
}

export function addRunCommand(program: Command, context: Context): void {
  const { language } = context
  const number = (min: number, max: number) => wholeNumber(min, max, language)
  addCommand(
    program,
    'run',
    'run',
    'npx nqpf run experiments/baseline.yaml --replicates 50 --out results/fifty',
    context,
  )
    .argument('<file>', texts.file[language])
    .option('--out <folder>', texts.out[language], folderName)
    .option('--seed <n>', texts.seed[language], number(0, largestSeed))
    .option('--replicates <n>', texts.replicates[language], number(1, mostReplicates))
    .option('--ticks <n>', texts.ticks[language], number(1, mostTicks))
    .option('--workers <n>', texts.workers[language], number(0, 1024))
    .option('--threads <n>', texts.threads[language], number(1, 64))
    .option('--only <n>', texts.only[language], number(0, Number.MAX_SAFE_INTEGER))
    .option('--shard <i/n>', texts.shard[language], shardOption(language))
    .option('--plan <hash>', engineTexts.plan[language])
    .option('--engine <name>', engineTexts.engine[language], oneOf(engines, language))
    .option('--shards <n>', engineTexts.shards[language], number(1, 999_999))
    .option('--sbatch <flags>', engineTexts.sbatch[language])
    .option('--dry-run', engineTexts.dryRun[language])
    .option('--wait', engineTexts.wait[language])
    .option('--redis <url>', engineTexts.redis[language], redisAddress(language))
    .option('--patience <seconds>', engineTexts.patience[language], number(1, 3600))
    .option('--quick', texts.quick[language])
    .option('--quiet', texts.quiet[language])
    .action(async (file: string, flags: RunFlags) => {
      // Loaded only when needed: help and complaints are to come at once.
      const { run } = await import('./run.ts')
      context.exit(await run(file, flags, language))
    })
}
