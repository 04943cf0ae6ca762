import { shellWord } from '../../run/replay-command.ts'
import { shardRanges } from './shard-ranges.ts'

/** What the jobs of an experiment are made from. Commands are lists of words. */
export interface SlurmJobs {
  name: string
  /** Where the commands are called. */
  cwd: string
  /** Absolute folder of what the jobs print. */
  logs: string
  /** The command that makes shards, without `--shard`. */
  run: readonly string[]
  /** The command that puts them together. */
  merge: readonly string[]
  /** Shards to be made, counted from 1, of so many. */
  parts: readonly number[]
  of: number
  /** Cores of a shard. */
  cores: number
  /** Flags of sbatch that the user adds: partition, time, memory, account. */
  flags: string
}

/** The script of an array job: a task for each shard, which starts anew on another node where its own is lost. */
export function arrayScript(jobs: SlurmJobs): string {
  const { name, parts, of, cores, run } = jobs
  const shard = `--shard "$SLURM_ARRAY_TASK_ID/${of}"`
  return script(jobs, run.map(shellWord).join(' ') + ` ${shard}`, [
    `--job-name=nqpf-${name}`,
    `--array=${shardRanges(parts)}`,
    '--requeue',
    `--cpus-per-task=${cores}`,
    log(jobs, 'shard-%a-of-job-%A'),
  ])
}

/** The script of the job that waits for the array and puts together what is there. */
export function mergeScript(jobs: SlurmJobs): string {
  return script(jobs, jobs.merge.map(shellWord).join(' '), [
    `--job-name=nqpf-${jobs.name}-merge`,
    '--requeue',
    log(jobs, 'merge-%j'),
  ])
}

/** Slurm gives % a meaning in names of files. */
const log = ({ logs }: SlurmJobs, file: string): string =>
  `--output="${logs.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('%', '%%')}/${file}.log"`

function script({ cwd, flags }: SlurmJobs, command: string, own: readonly string[]): string {
  // The user's flags come last, where they win.
  const lines = [...own, '--open-mode=append', ...(flags.trim() === '' ? [] : [flags.trim()])]
  const options = lines.map((line) => `#SBATCH ${line}`).join('\n')
  return `#!/bin/bash\n${options}\nset -e\ncd ${shellWord(cwd)}\nexec ${command}\n`
}
