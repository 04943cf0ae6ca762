import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { tables } from '../store/tables.ts'
import { type Command, start } from './command.ts'
import type { SlurmCluster } from './slurm-cluster.ts'
import type { Sweep } from './sweep.ts'

export interface SlurmFaults {
  /** Nodes that were lost while they made a shard. */
  lost: string[]
  waiting: Command
  code: number | null
  /** Times that Slurm has started a task again. */
  requeued: number
  tables: Record<string, string>
}

/** Makes a sweep on a cluster that loses a node half way. */
export async function slurmFaults(
  sweep: Sweep,
  cluster: SlurmCluster,
  { root, shards }: { root: string; shards: number },
): Promise<SlurmFaults> {
  const folder = join(root, 'slurm')
  const words = ['run', sweep.file, '--engine', 'slurm', '--shards', `${shards}`, '--wait', '--out', folder]
  const waiting = start(words, cluster.environment)
  await waiting.says(/Follow/)
  while (!cluster.busy().includes('node2')) await pause(50)
  cluster.lose('node2')
  const code = await waiting.ended
  return { lost: ['node2'], waiting, code, requeued: cluster.requeued(), tables: tables(folder) }
}
