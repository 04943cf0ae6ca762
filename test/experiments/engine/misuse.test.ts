import { expect, test } from 'vitest'
import { engineMisuse } from '../../../experiments/cli/engine-misuse.ts'
import { engineTexts } from '../../../experiments/cli/engine-texts.ts'
import { redisAddress } from '../../../experiments/cli/redis-address.ts'
import { everyText, faultOf } from '../every-text.ts'

const redis = 'redis://head:6379'

test.each([
  [{ redis }, '--redis belongs to --engine bullmq.'],
  [{ engine: 'bullmq', redis, dryRun: true }, '--dry-run belongs to --engine slurm.'],
  [{ shards: 4 }, '--shards belongs to --engine slurm | bullmq.'],
  [{ engine: 'slurm', shard: { part: 1, of: 2 } }, 'leave --shard out'],
  [{ engine: 'slurm', only: 3 }, 'leave --only out'],
  [{ engine: 'bullmq' }, 'needs the address of Redis'],
  [{ engine: 'bullmq', redis, threads: 2 }, '--threads belongs to --engine local | slurm.'],
  [{ engine: 'slurm', workers: 0 }, 'write at least 1'],
  [{ engine: 'slurm', sbatch: '--time=1 --array=1-9' }, '--array is set by the engine'],
  [{ engine: 'slurm', sbatch: '-d afterok:3' }, '-d is set by the engine'],
] as const)('%j is answered with what is wrong', (flags, answer) => {
  expect(engineMisuse(flags)?.en).toContain(answer)
})

test.each([
  {},
  { workers: 2, shard: { part: 1, of: 2 } },
  { engine: 'slurm', threads: 2 },
  { engine: 'slurm', sbatch: '--partition=a-d --account=x', dryRun: true, wait: true, shards: 3 },
  { engine: 'bullmq', redis, workers: 0, patience: 5 },
] as const)('%j is in order', (flags) => expect(engineMisuse(flags)).toBeUndefined())

test('an address of Redis names a protocol and a host', () => {
  const parse = redisAddress('en')
  expect(parse('redis://:secret@head:6379/1')).toBe('redis://:secret@head:6379/1')
  for (const wrong of ['head:6379', 'http://head', 'redis://', ''])
    expect(() => parse(wrong)).toThrow('redis://host:port')
})

test.each(everyText(engineTexts, 'engineTexts'))('%s stands in both languages', (_, text) => {
  expect(faultOf(text)).toBeUndefined()
})
