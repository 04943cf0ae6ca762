import type { Text } from '../spec/text.ts'
import { engineTexts as texts } from './engine-texts.ts'
import type { RunFlags } from './run-command.ts'

/** Options of one engine alone, by the flag that holds them. */
const owners = {
  sbatch: ['--sbatch', 'slurm'],
  dryRun: ['--dry-run', 'slurm'],
  wait: ['--wait', 'slurm'],
  redis: ['--redis', 'bullmq'],
  patience: ['--patience', 'bullmq'],
} as const

/** Flags of sbatch by which the engine itself says what the jobs are. */
const ownFlags = /(?:^|\s)(--array|-a|--dependency|-d|--output|-o|--wrap|--requeue|--no-requeue|--chdir|-D)(?=[\s=]|$)/

/** What is wrong with the engine that is asked for and its options, if anything. */
export function engineMisuse(flags: RunFlags): Text | undefined {
  const { engine = 'local', shards, shard, only, workers, threads, sbatch, redis } = flags
  for (const [flag, [option, owner]] of Object.entries(owners)) {
    if (flags[flag as keyof typeof owners] !== undefined && engine !== owner) return texts.belongsTo(option, owner)
  }
  if (shards !== undefined && engine === 'local') return texts.belongsTo('--shards', 'slurm | bullmq')
  if (threads !== undefined && engine === 'bullmq') return texts.belongsTo('--threads', 'local | slurm')
  if (workers === 0 && engine !== 'bullmq') return texts.needsWorkers
  if (engine === 'local') return undefined
  if (shard) return texts.notWithEngine('--shard', engine)
  if (only !== undefined) return texts.notWithEngine('--only', engine)
  if (engine === 'bullmq' && redis === undefined) return texts.needsRedis
  const own = ownFlags.exec(sbatch ?? '')?.[1]
  return own === undefined ? undefined : texts.ownFlag(own)
}
