import { createHash } from 'node:crypto'
import type { Shard } from '../../store/experiment-request.ts'

/** Where shards of all experiments wait. */
export const queueName = 'nqpf'

/** What a worker on any machine must know to make a shard. */
export interface ShardJob {
  /** The experiment file: its text, and what the one who asked calls it. */
  text: string
  file: string
  /** What was asked beside the file. */
  flags: { seed: number; replicates: number; ticks: number; quick?: boolean }
  /** Absolute folder of results, which all machines share. */
  folder: string
  shard: Shard
  /** Hash over the keys of all runs: another version of the economy would give another. */
  plan: string
}

/** The same for the same shard of the same question in the same folder: so a queue takes it once. */
export function jobId({ folder, plan, shard }: Pick<ShardJob, 'folder' | 'plan' | 'shard'>): string {
  const question = createHash('sha256').update(`${plan}\n${folder}`).digest('hex').slice(0, 16)
  return `${question}-${shard.part}-of-${shard.of}`
}
