import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrayScript, mergeScript, type SlurmJobs } from '../../../experiments/engine/slurm/scripts.ts'
import { shardRanges } from '../../../experiments/engine/slurm/shard-ranges.ts'
import { jobId } from '../../../experiments/engine/redis/shard-job.ts'
import { shownAddress } from '../../../experiments/engine/redis/reach-redis.ts'

const jobs: SlurmJobs = {
  name: 'toy',
  cwd: "/home/it's me",
  logs: '/data/100% 数据/slurm',
  run: ['nqpf', 'run', 'a b.yaml'],
  merge: ['nqpf', 'merge', 'out'],
  parts: [1, 2, 3, 7],
  of: 8,
  cores: 2,
  flags: '--partition=long --time=2:00:00',
}

test('an array has a task for each shard that lacks runs, is requeued, and takes the flags of the cluster last', () => {
  const lines = arrayScript(jobs).split('\n')
  expect(lines[0]).toBe('#!/bin/bash')
  const options = lines.filter((line) => line.startsWith('#SBATCH '))
  expect(options).toEqual(
    expect.arrayContaining(['#SBATCH --array=1-3,7', '#SBATCH --requeue', '#SBATCH --cpus-per-task=2']),
  )
  expect(options.at(-1)).toBe('#SBATCH --partition=long --time=2:00:00')
  // Slurm reads % in names of files as its own.
  expect(arrayScript(jobs)).toContain('--output="/data/100%% 数据/slurm/shard-%a-of-job-%A.log"')
  expect(mergeScript(jobs)).not.toContain('--array')
})

test('a shell runs the command of the task in its folder, whatever characters are in the names', () => {
  const script = arrayScript({ ...jobs, cwd: '/', run: ['printf', '%s|', "it's", 'a b', '$HOME'] })
  const { stdout, stderr } = spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: { ...process.env, SLURM_ARRAY_TASK_ID: '7' },
  })
  expect(stderr).toBe('')
  expect(stdout).toBe("it's|a b|$HOME|--shard|7/8|")
})

test('ranges name just the numbers they are made from', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (numbers) => {
      const parts = numbers.sort((one, other) => one - other)
      const named = shardRanges(parts)
        .split(',')
        .filter(Boolean)
        .flatMap((range) => {
          const [from, to = from] = range.split('-').map(Number)
          return Array.from({ length: to - from + 1 }, (_, place) => from + place)
        })
      expect(named).toEqual(parts)
    }),
  )
})

test('a job has one name for one question, folder and shard, and another for any other', () => {
  const job = { plan: '88fcb984b61c5214', folder: '/data/a', shard: { part: 1, of: 4 } }
  expect(jobId({ ...job })).toBe(jobId(job))
  const others = [
    { ...job, plan: '0' },
    { ...job, folder: '/data/b' },
    { ...job, shard: { part: 2, of: 4 } },
  ]
  expect(new Set([job, ...others].map(jobId)).size).toBe(4)
})

test('an address is shown without its password', () => {
  expect(shownAddress('rediss://user:secret@head:6380/2')).toBe('rediss://head:6380/2')
})
