// `npm run faults [-- <kills> <replicates> <quarters>]`: one sweep by Slurm, by a queue in Redis and on a disk that is full,
// while nodes, workers, Redis and the leader are killed. Its tables must have the bytes of one undisturbed process; figures
// of each fault are printed, and with `--json` as one object. Parts whose programs are not installed are named and left out.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killAll } from '../experiments/engine/command.ts'
import { canMount, onFullDisk } from '../experiments/engine/full-disk.ts'
import { installed } from '../experiments/engine/installed.ts'
import { queueFaults } from '../experiments/engine/queue-faults.ts'
import { startRedis } from '../experiments/engine/redis-server.ts'
import { startSlurm } from '../experiments/engine/slurm-cluster.ts'
import { slurmFaults } from '../experiments/engine/slurm-faults.ts'
import { makeSweep } from '../experiments/engine/sweep.ts'

interface Shown {
  engine: string
  faults: string[]
  shards: number
  identical: boolean
  seconds: number
}

const json = process.argv.includes('--json')
const [kills = 3, replicates = 60, ticks = 20] = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number)
const shards = 8
/** Bytes at which the disk is full: with the first part, with a later one, and while results are put together. */
const sizes = [24_576, 49_152, 98_304]

const root = mkdtempSync(join(tmpdir(), 'nqpf-faults-'))
try {
  const sweep = await makeSweep(root, replicates, ticks)
  const shown: Shown[] = []
  const same = (tables: Record<string, string>) => JSON.stringify(tables) === JSON.stringify(sweep.tables)
  const show = (one: Shown) => {
    shown.push(one)
    const { engine, faults, identical, seconds } = one
    const bytes = identical ? 'same bytes' : 'OTHER BYTES'
    if (!json)
      console.log(
        `${engine}: ${sweep.runs} runs in ${one.shards} shards, ${seconds} s, ${bytes}\n  ${faults.join('\n  ')}`,
      )
  }
  const seconds = (begun: number) => Math.round((performance.now() - begun) / 1000)

  if (installed('slurmctld', 'munged')) {
    const cluster = await startSlurm(join(root, 'cluster'))
    try {
      const begun = performance.now()
      const { lost, requeued, tables } = await slurmFaults(sweep, cluster, { root, shards })
      const faults = lost.map((node) => `${node} lost in a shard, ${requeued} tasks requeued`)
      show({ engine: 'slurm', faults, shards, identical: same(tables), seconds: seconds(begun) })
    } finally {
      cluster.stop()
    }
  }
  if (installed('redis-server')) {
    const redis = await startRedis(join(root, 'redis'))
    try {
      const begun = performance.now()
      const { faults, tables } = await queueFaults(sweep, redis, { root, shards, kills })
      show({ engine: 'bullmq', faults, shards, identical: same(tables), seconds: seconds(begun) })
    } finally {
      await redis.stop()
    }
  }
  for (const size of canMount() ? sizes : []) {
    const begun = performance.now()
    const { first, tables } = onFullDisk(root, ['run', sweep.file, '--quiet'], size)
    const faults = [`disk full at ${size} bytes: exit code ${first.code}, ${first.said.split('\n').at(-1)}`]
    show({ engine: 'local', faults, shards: 1, identical: same(tables), seconds: seconds(begun) })
  }
  const identical = shown.every((one) => one.identical)
  if (json) console.log(JSON.stringify({ runs: sweep.runs, identical, shown }))
  process.exitCode = identical && shown.length > 0 ? 0 : 1
} finally {
  killAll()
  rmSync(root, { recursive: true, force: true })
}
