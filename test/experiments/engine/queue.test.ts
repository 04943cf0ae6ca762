import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readManifest } from '../../../experiments/store/read-manifest.ts'
import { killAll } from './command.ts'
import { installed } from './installed.ts'
import { queueFaults } from './queue-faults.ts'
import { startRedis } from './redis-server.ts'
import { makeSweep } from './sweep.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-queue-'))
afterAll(() => {
  killAll()
  rmSync(root, { recursive: true })
})

test.runIf(installed('redis-server'))(
  'workers, Redis and the leader are lost, and the bytes are those of one machine',
  async () => {
    const redis = await startRedis(join(root, 'redis'))
    try {
      const sweep = await makeSweep(root, 10, 12)
      const { faults, leader, code, left, tables } = await queueFaults(sweep, redis, { root, shards: 5, kills: 1 })
      expect(faults).toHaveLength(5)
      expect(tables, leader.said()).toEqual(sweep.tables)
      const { counts } = readManifest(join(root, 'queue'))
      expect(counts).toMatchObject({ runs: sweep.runs, missing: 0 })
      // Some economies of this sweep fail, here and there alike.
      expect(code).toBe(counts.failed > 0 ? 3 : 0)
      expect(left).toBe(0)
      expect(readdirSync(join(root, 'queue')).filter((name) => /tmp|lock|parts/.test(name))).toEqual([])
      expect(redis.keys().filter((name) => /-of-/.test(name))).toEqual([])
    } finally {
      await redis.stop()
    }
  },
  300_000,
)
