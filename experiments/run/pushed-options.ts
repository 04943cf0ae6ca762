import { type Outcome, type Parameters, type RunOptions, simulate } from '../../model/index.ts'
import type { RunJob } from '../design/run-job.ts'

type Stopped = Extract<Outcome, { status: 'stopped' }>

/**
 * What a pushed run adds to the run without the push: the policy, and channels held at the trajectories that they have
 * in that run, which is made for it here.
 */
export function pushedOptions(
  parameters: Parameters,
  options: RunOptions,
  { push, held }: NonNullable<RunJob['pushed']>,
): { status: 'ok'; options: Partial<RunOptions> } | Stopped {
  const policies = [...(options.policies ?? []), push]
  if (held.length === 0) return { status: 'ok', options: { policies } }
  const without = simulate(parameters, { ...options, record: held })
  if (without.status === 'stopped') return without
  return { status: 'ok', options: { policies, hold: { channels: held, trajectories: without.trajectories } } }
}
