import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import type { RunJob } from './run-job.ts'

/**
 * Names runs by what they are made from: the first 16 hex digits of the SHA-256 of the canonical JSON of
 * `{job, model}`. Equal keys mean equal results, so a run whose key is in the store need not be made again.
 * @param job of any run of the point; the seed is given for each run, and only what follows it is hashed anew
 * @param model fingerprint of the model's sources
 */
export function keysOfPoint(job: RunJob, model: string): (seed: number) => string {
  const reporters = job.reporters.map(({ name, expression, summary, from, against }) => ({
    name,
    expression,
    summary,
    from,
    ...(against !== undefined && { against }),
  }))
  const [head, tail] = canonicalJson({ job: { ...job, reporters, seed: mark }, model }).split(JSON.stringify(mark))
  const begun = createHash('sha256').update(head)
  return (seed) => begun.copy().update(`${seed}${tail}`).digest('hex').slice(0, 16)
}

/** Stands for the seed; no text of an experiment holds this character. */
const mark = '\u0000'
