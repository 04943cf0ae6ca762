import { createHash } from 'node:crypto'
import { openCanonicalParts } from './canonical-parts.ts'
import type { RunJob } from './run-job.ts'

/**
 * Names runs by what they are made from: the first 16 hex digits of the SHA-256 of the canonical JSON of
 * `{job, model}`. Equal keys mean equal results, so a run whose key is in the store need not be made again.
 *
 * Points of one plan differ in a few parameters. What they share is put into words once, or the plan of a million points
 * would take twenty minutes.
 * @param model fingerprint of the model's sources
 * @returns what takes the job of any run of a point; the seed is given for each run, and only what follows it is hashed
 *   anew
 */
export function openKeys(model: string): (job: RunJob) => (seed: number) => string {
  const partsOfJob = openCanonicalParts()
  const partsOfParameters = openCanonicalParts()
  let counted: { reporters: RunJob['reporters']; parts: object[] } | undefined
  return ({ parameters, reporters, ...others }) => {
    if (counted?.reporters !== reporters) counted = { reporters, parts: reporters.map(whatCounts) }
    const job = partsOfJob({ ...others, parameters: place, reporters: counted.parts, seed: mark })
    const [before, after] = job.split(JSON.stringify(place))
    const [between, end] = after.split(JSON.stringify(mark))
    const begun = createHash('sha256').update(`{"job":${before}${partsOfParameters(parameters)}${between}`)
    const tail = `${end},"model":${JSON.stringify(model)}}`
    return (seed) => begun.copy().update(`${seed}${tail}`).digest('hex').slice(0, 16)
  }
}

/** What of a reporter changes results. */
const whatCounts = ({ name, expression, summary, from, against }: RunJob['reporters'][number]) => ({
  name,
  expression,
  summary,
  from,
  ...(against !== undefined && { against }),
})

/** Stand for the seed and the parameters, which come before it; no text of an experiment holds these characters. */
const mark = '\u0000'
const place = '\u0001'
