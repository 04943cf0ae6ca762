import { spawnSync } from 'node:child_process'

export type Submitted =
  | { status: 'ok'; job: string }
  /** Slurm is not installed here. */
  | { status: 'error'; kind: 'no-sbatch' }
  /** Slurm said no; `reason` is its own sentence. */
  | { status: 'error'; kind: 'refused'; reason: string }

/** Hands a script to Slurm. */
export function submit(script: string, dependency?: string): Submitted {
  const after = dependency === undefined ? [] : [`--dependency=${dependency}`]
  const { error, status, stdout, stderr } = spawnSync('sbatch', ['--parsable', ...after, script], { encoding: 'utf8' })
  if (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return missing
      ? { status: 'error', kind: 'no-sbatch' }
      : { status: 'error', kind: 'refused', reason: error.message }
  }
  // On federated clusters the name of the cluster follows.
  const job = /^\d+/.exec(stdout.trim())?.[0]
  if (status === 0 && job !== undefined) return { status: 'ok', job }
  const reason = stderr.trim().replaceAll(/^sbatch: (?:error: )?/gm, '')
  return { status: 'error', kind: 'refused', reason: reason.split('\n').join(' ') || `sbatch ${status}` }
}

/** Takes a job back. */
export function cancel(job: string): void {
  spawnSync('scancel', [job])
}
