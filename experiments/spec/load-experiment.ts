import { checkPolicy } from './check-policies.ts'
import { defaultReporters } from './default-reporters.ts'
import type { Experiment } from './experiment.ts'
import { experimentSchema, policySchema } from './experiment-schema.ts'
import { explainIssue, type Finding } from './explain-issue.ts'
import { inOrderOfFile } from './in-order-of-file.ts'
import { parseYaml } from './parse-yaml.ts'
import { readFileText } from './read-file.ts'
import type { SpecError } from './spec-error.ts'

export type LoadedExperiment = { status: 'ok'; experiment: Experiment } | { status: 'error'; errors: SpecError[] }

/** Reads an experiment file and checks all of it: one pass finds every fault, in the order of the file. */
export function loadExperiment(file: string): LoadedExperiment {
  const read = readFileText(file)
  if (read.status === 'error') return { status: 'error', errors: [read] }
  return experimentFrom(read.text, file)
}

/** The same for a text that is already at hand; `file` is what the messages call it. */
export function experimentFrom(text: string, file: string): LoadedExperiment {
  const parsed = parseYaml(text, file)
  if (parsed.status === 'error') return parsed
  const { value, source } = parsed
  const checked = experimentSchema.safeParse(value)
  const findings = [
    ...(checked.error?.issues ?? []).flatMap((issue) => explainIssue(issue, value)),
    ...policyFindings(value),
  ]
  if (!checked.success || findings.length > 0) {
    const located = findings.map(({ path, at, offender, complaint }): SpecError => {
      return { status: 'error', file, ...source[at](path), offender, ...complaint }
    })
    return { status: 'error', errors: inOrderOfFile(located) }
  }
  const { title, name, ...rest } = checked.data
  const words = { en: title.en ?? title.zh ?? name, zh: title.zh ?? title.en ?? name }
  const experiment: Experiment = {
    ...rest,
    name,
    title: words,
    seed: rest.seed,
    factors: [],
    design: { kind: 'grid' },
    stopWhen: undefined,
    reporters: defaultReporters(),
    expect: [],
    charts: [],
    onError: 'keep',
    commonRandomNumbers: false,
  }
  return { status: 'ok', experiment }
}

/** Policies that are well formed each for itself are checked further even if the rest of the file is not. */
function policyFindings(value: unknown): Finding[] {
  const { policies, ticks } = (value ?? {}) as { policies?: unknown; ticks?: unknown }
  if (!Array.isArray(policies)) return []
  const ticksOfRun = experimentSchema.shape.ticks.safeParse(ticks).data ?? Number.POSITIVE_INFINITY
  return policies.flatMap((policy, index) => {
    const { data } = policySchema.safeParse(policy)
    return data ? checkPolicy(data, index, ticksOfRun) : []
  })
}
