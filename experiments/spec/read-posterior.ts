import { modelVersion } from '../../model/index.ts'
import type { Experiment } from './experiment.ts'
import { findPosterior } from './find-posterior.ts'
import { aboutValue, type Finding } from './finding.ts'
import { parameterKeys } from './forms/parameter-key.ts'
import { things, unknownName } from './messages.ts'
import { nearestName } from './nearest-name.ts'
import { outOfRange } from './out-of-range.ts'
import { parseYaml } from './parse-yaml.ts'
import { type Posterior, type PosteriorFile, posteriorFile } from './posterior.ts'
import { notAPosterior, nothingDrawn, otherEconomy, otherPreset } from './posterior-messages.ts'
import { readFileText } from './read-file.ts'
import { splitFactor } from './set-factors.ts'
import type { SpecError } from './spec-error.ts'

export interface ReadPosterior {
  posterior: Posterior | undefined
  /** Faults of the posterior's own file. */
  errors: SpecError[]
  /** Faults of what the experiment asks of it. */
  findings: Finding[]
}

/** The posterior that an experiment draws from, without the parameters that the experiment sets or varies itself. */
export function readPosterior(name: string, experiment: Experiment, experimentFile: string): ReadPosterior {
  const about = (complaint: Finding['complaint'], warning?: true): ReadPosterior['findings'] => [
    { ...aboutValue(['posterior'], complaint), offender: name, ...(warning && { warning }) },
  ]
  const found = findPosterior(name, experimentFile)
  if ('known' in found) {
    const complaint = unknownName(things.posterior, name, nearestName(name, found.known), found.known)
    return { posterior: undefined, errors: [], findings: about(complaint) }
  }
  const read = readPosteriorFile(found.file)
  if (read.status === 'error') return { posterior: undefined, errors: read.errors, findings: [] }
  const { preset, versions, parameters, draws } = read.posterior
  if (preset !== experiment.preset) {
    return { posterior: undefined, errors: [], findings: about(otherPreset(name, preset, experiment.preset)) }
  }
  const own = setBy(experiment)
  const kept = parameters.flatMap((parameter, place) => (own.has(splitFactor(parameter).name) ? [] : [place]))
  if (kept.length === 0) return { posterior: undefined, errors: [], findings: about(nothingDrawn(name)) }
  const posterior: Posterior = {
    name,
    parameters: kept.map((place) => parameters[place]),
    draws: draws.map((draw) => kept.map((place) => draw[place])),
  }
  const old = versions.economy === modelVersion ? [] : about(otherEconomy(name, versions.economy, modelVersion), true)
  return { posterior, errors: [], findings: old }
}

/** Parameters that the experiment sets or varies: it knows better than a posterior. */
function setBy({ parameters, factors, design }: Experiment): Set<string> {
  const led = design.kind === 'path' ? [design.parameter] : []
  const varied = [...factors.map(({ name }) => name), ...led].map((name) => splitFactor(name).name)
  return new Set([...Object.keys(parameters), ...varied])
}

type ReadFile = { status: 'ok'; posterior: PosteriorFile } | { status: 'error'; errors: SpecError[] }

/** The file of a posterior with every value checked, or its faults with their places. */
export function readPosteriorFile(file: string): ReadFile {
  const text = readFileText(file)
  if (text.status === 'error') return { status: 'error', errors: [text] }
  const parsed = parseYaml(text.text, file)
  if (parsed.status === 'error') return parsed
  const checked = posteriorFile.safeParse(parsed.value)
  const findings = checked.success
    ? faultsOf(checked.data)
    : checked.error.issues.map(({ path }) => aboutValue([...path], notAPosterior(path.map(String).join('.') || file)))
  if (checked.success && findings.length === 0) return { status: 'ok', posterior: checked.data }
  const errors = findings.map(({ path, offender, complaint }): SpecError => {
    return { status: 'error', file, ...parsed.source.value(path), offender, ...complaint }
  })
  return { status: 'error', errors }
}

function faultsOf({ parameters, draws }: PosteriorFile): Finding[] {
  const keys = parameters.map((name) => parameterKeys.get(name))
  const unknown = parameters.flatMap((name, place) => {
    if (keys[place]) return []
    const valid = [...parameterKeys.keys()]
    const complaint = unknownName(things.parameter, name, nearestName(name, valid), valid)
    return [aboutValue(['parameters', place], complaint)]
  })
  const wrong = draws.flatMap((draw, row) => {
    if (draw.length !== parameters.length) return [aboutValue(['draws', row], notAPosterior(`draws.${row}`))]
    return draw.flatMap((value, place) => {
      const key = keys[place]
      if (!key || key.value.safeParse(value).success) return []
      return [aboutValue(['draws', row, place], outOfRange(parameters[place], String(value), key.meta))]
    })
  })
  return [...unknown, ...wrong]
}
