import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readManifest } from '../../../experiments/store/read-manifest.ts'
import { killAll, start } from './command.ts'
import { installed } from './installed.ts'
import { startSlurm } from './slurm-cluster.ts'
import { makeSweep } from './sweep.ts'
import { slurmFaults } from './slurm-faults.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-slurm-'))
afterAll(() => {
  killAll()
  rmSync(root, { recursive: true, force: true })
})

test.runIf(installed('slurmctld', 'munged'))(
  'a node is lost half way and its shard requeued, and the bytes are those of one machine',
  async () => {
    const cluster = await startSlurm(join(root, 'cluster'))
    try {
      const refused = start(
        [
          'run',
          'experiments/baseline.yaml',
          '--engine',
          'slurm',
          '--sbatch=--partition=none',
          '--out',
          join(root, 'no'),
        ],
        cluster.environment,
      )
      const sweep = await makeSweep(root, 10, 12)
      expect(await refused.ended).toBe(1)
      expect(refused.said()).toContain('invalid partition')
      expect(readdirSync(root)).not.toContain('no')

      const { lost, waiting, code, requeued, tables } = await slurmFaults(sweep, cluster, { root, shards: 4 })
      expect(lost).toHaveLength(1)
      expect(requeued).toBeGreaterThan(0)
      expect(tables, waiting.said()).toEqual(sweep.tables)
      const { counts } = readManifest(join(root, 'slurm'))
      expect(counts).toMatchObject({ runs: sweep.runs, missing: 0 })
      expect(code).toBe(counts.failed > 0 ? 3 : 0)
    } finally {
      cluster.stop()
    }
  },
  300_000,
)
