import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { english, nqpf } from '../cli/nqpf.ts'
import { freePort } from './redis-server.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-engine-'))
afterAll(() => rmSync(root, { recursive: true }))
const file = join(root, 'toy.yaml')
writeFileSync(file, 'name: toy\npreset: closed-toy\nticks: 8\nreplicates: 6\nseed: 3\n')
const out = join(root, 'out')
/** A machine without Slurm. */
const bare = { ...english, PATH: '/nowhere' }

test('a dry run shows the scripts of both jobs and writes nothing, even without Slurm', () => {
  const { status, stdout } = nqpf(['run', file, '--engine', 'slurm', '--shards', '4', '--dry-run', '--out', out], bare)
  expect(status).toBe(0)
  expect(stdout).toContain('#SBATCH --array=1-4')
  expect(stdout).toContain('--shard "$SLURM_ARRAY_TASK_ID/4"')
  expect(stdout).toContain(`merge ${out} --partial`)
  expect(existsSync(out)).toBe(false)
}, 120_000)

test('a machine without Slurm and an address without Redis are told in one line, and nothing is left', async () => {
  const url = `redis://127.0.0.1:${await freePort()}`
  const slurm = nqpf(['run', file, '--engine', 'slurm', '--out', out], bare)
  const queue = nqpf(['run', file, '--engine', 'bullmq', '--redis', url, '--out', out, '--json'])
  const worker = nqpf(['work', '--redis', url])
  expect(slurm.stderr).toMatch(/^There is no sbatch here: .*--dry-run\.\n$/)
  for (const { stderr } of [queue, worker])
    expect(stderr).toMatch(/^No Redis answers at redis:.*ECONNREFUSED.*--redis\.\n$/)
  expect(JSON.parse(queue.stdout)).toMatchObject({ status: 'error', errors: [{ kind: 'no-answer' }] })
  expect([slurm, queue, worker].map(({ status }) => status)).toEqual([1, 1, 1])
  expect(existsSync(out)).toBe(false)
}, 120_000)

test('what cannot be split, or has changed, is refused with what to do', () => {
  const calibrate = join(root, 'learning.yaml')
  writeFileSync(
    calibrate,
    `name: learning
preset: closed-toy
seed: 1
design: {kind: adaptive, outcome: adoption, points: 40}
parameters: {openness: {min: 0.2, max: 0.8}}
`,
  )
  const sequential = nqpf(['run', calibrate, '--engine', 'slurm'], bare)
  expect(sequential.stderr).toContain('leave --engine slurm out')
  const none = nqpf(['run', file, '--engine', 'slurm', '--shards', '0'], bare)
  expect(none.stderr).toContain('--shards cannot be 0')
  const changed = nqpf(['run', file, '--shard', '1/2', '--plan', '0123456789abcdef', '--out', out])
  expect(changed.stderr).toContain('the file or the model was changed')
  expect([sequential, none, changed].map(({ status }) => status)).toEqual([2, 2, 1])
  expect(existsSync(out)).toBe(false)
}, 120_000)
