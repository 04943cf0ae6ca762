import { join } from 'node:path'
import { tables } from '../store/tables.ts'
import { type Command, start } from './command.ts'
import type { RedisServer } from './redis-server.ts'
import type { Sweep } from './sweep.ts'

export interface QueueFaults {
  /** Every fault that was injected, in order. */
  faults: string[]
  leader: Command
  code: number | null
  /** Exit code of the worker that was asked to leave. */
  left: number | null
  tables: Record<string, string>
}

const begins = / \d+\/\d+ → /
const leads = /Other machines join by/

/**
 * Makes a sweep by a queue while workers are killed in the middle of a shard, Redis dies and comes back empty or not, the
 * leader is killed and called again, and a worker is asked to leave.
 */
export async function queueFaults(
  sweep: Sweep,
  redis: RedisServer,
  { root, shards, kills }: { root: string; shards: number; kills: number },
): Promise<QueueFaults> {
  const folder = join(root, 'queue')
  const faults: string[] = []
  const queue = ['--redis', redis.url, '--patience', '1']
  const lead = () =>
    start([
      'run',
      sweep.file,
      '--engine',
      'bullmq',
      ...queue,
      '--shards',
      `${shards}`,
      '--workers',
      '0',
      '--out',
      folder,
    ])
  const work = () => start(['work', ...queue, '--workers', '1'])
  const kill = async ({ child, ended }: Command, what: string) => {
    child.kill('SIGKILL')
    await ended
    faults.push(what)
  }
  const first = lead()
  await first.says(leads)
  for (let time = 0; time < kills; time++) {
    const worker = work()
    await worker.says(begins)
    await kill(worker, 'worker killed in a shard')
  }
  await kill(first, 'leader killed')
  const leader = lead()
  const leaving = work()
  await Promise.all([leader.says(leads), leaving.says(begins)])
  await redis.restart('lost')
  faults.push('Redis killed, back without its memory')
  leaving.child.kill('SIGINT')
  const left = await leaving.ended
  faults.push('worker left in a shard')
  const staying = work()
  await staying.says(begins)
  await redis.restart('kept')
  faults.push('Redis killed, back with its memory')
  const code = await leader.ended
  staying.child.kill('SIGINT')
  await staying.ended
  return { faults, leader, code, left, tables: tables(folder) }
}
