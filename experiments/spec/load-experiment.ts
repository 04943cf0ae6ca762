import type { Experiment } from './experiment.ts'
import { experimentSchema } from './experiment-schema.ts'
import { explainIssue } from './explain-issue.ts'
import type { Finding } from './finding.ts'
import { inOrderOfFile } from './in-order-of-file.ts'
import { parseYaml } from './parse-yaml.ts'
import { readFileText } from './read-file.ts'
import { readExperiment } from './read-experiment.ts'
import { readPosterior } from './read-posterior.ts'
import type { SourceMap } from './source-map.ts'
import type { PlacedComplaint, SpecError, SpecWarning } from './spec-error.ts'
import { isMap } from './value-at.ts'

export type LoadedExperiment =
  | { status: 'ok'; experiment: Experiment; warnings: SpecWarning[] }
  | { status: 'error'; errors: SpecError[]; warnings: SpecWarning[] }

/** Reads an experiment file and checks all of it: one pass finds every fault, in the order of the file. */
export function loadExperiment(file: string): LoadedExperiment {
  const read = readFileText(file)
  if (read.status === 'error') return { status: 'error', errors: [read], warnings: [] }
  return experimentFrom(read.text, file)
}

/** The same for a text that is already at hand; `file` is what the messages call it. */
export function experimentFrom(text: string, file: string): LoadedExperiment {
  const parsed = parseYaml(text, file)
  if (parsed.status === 'error') return { ...parsed, warnings: [] }
  const { value, source } = parsed
  const issues = experimentSchema.safeParse(value).error?.issues ?? []
  const { experiment, findings } = readExperiment(value)
  const asked = experiment && isMap(value) && typeof value.posterior === 'string' ? value.posterior : undefined
  const drawn = asked === undefined ? undefined : readPosterior(asked, experiment as Experiment, file)
  const all = [...issues.flatMap((issue) => explainIssue(issue, value)), ...findings, ...(drawn?.findings ?? [])]
  const locate = (finding: Finding) => placed(finding, file, source)
  const errors = all
    .filter(({ warning }) => !warning)
    .map((finding): SpecError => ({ status: 'error', ...locate(finding) }))
  const warnings = inOrderOfFile(
    all.filter(({ warning }) => warning).map((finding): SpecWarning => ({ status: 'warning', ...locate(finding) })),
  )
  const others = drawn?.errors ?? []
  if (errors.length + others.length === 0 && experiment) {
    const { posterior } = drawn ?? {}
    return { status: 'ok', experiment: { ...experiment, ...(posterior && { posterior }) }, warnings }
  }
  return { status: 'error', errors: [...inOrderOfFile(errors), ...others], warnings }
}

function placed(
  { path, at, offender, complaint, character }: Finding,
  file: string,
  source: SourceMap,
): PlacedComplaint {
  const position = character === undefined ? source[at](path) : source.character(path, character)
  return { file, ...position, offender, ...complaint }
}
