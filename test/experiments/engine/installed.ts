import { spawnSync } from 'node:child_process'

/**
 * Whether these programs are installed. Where `.ci/run` has set NQPF_ENGINES, they must be: a test that needs them then
 * fails and is not skipped.
 */
export function installed(...programs: string[]): boolean {
  const missing = programs.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0)
  if (missing.length === 0 || process.env.NQPF_ENGINES === 'required') return true
  console.warn(`Skipped, as ${missing.join(' and ')} is not installed: see .ci/run.`)
  return false
}
