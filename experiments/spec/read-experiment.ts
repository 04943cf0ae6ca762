import { checkPolicies, outcomesOf, readDesign } from './read-design.ts'
import { checkCharts } from './check-charts.ts'
import { checkDesign } from './check-design.ts'
import { checkOutcomes, type OutcomeUse } from './check-outcomes.ts'
import { checkPolicy } from './check-policies.ts'
import { checkStop } from './check-stop.ts'
import { readClaim } from './read-claim.ts'
import type { Experiment } from './experiment.ts'
import type { WrittenExpectation } from './expectation-schema.ts'
import { experimentSchema } from './experiment-schema.ts'
import { pairsShareChance } from './design-messages.ts'
import { aboutValue, type Finding } from './finding.ts'
import { readParameters } from './forms/read-parameters.ts'
import { policySchema } from './part-schemas.ts'
import { readExpectations } from './read-expectations.ts'
import { readReporters } from './read-reporters.ts'
import { titleOf } from './title.ts'
import { isMap } from './value-at.ts'

/**
 * What the values of a file say, and the faults that the schema cannot see. Parts that the schema takes are checked
 * even if others are not; the experiment is there only if the schema takes all.
 */
export function readExperiment(value: unknown): { experiment: Experiment | undefined; findings: Finding[] } {
  const document = isMap(value) ? value : {}
  const { shape } = experimentSchema
  const ticks = shape.ticks.safeParse(document.ticks).data ?? Number.POSITIVE_INFINITY
  const { parameters, factors, places, findings: ofParameters } = readParameters(document)

  const written = shape.design.safeParse(document.design).data
  const design = written && readDesign(written, { factors, document })
  const reporting = shape.reporters.safeParse(document.reporters)
  const { reporters, findings: ofReporters } = readReporters(reporting.data, ticks)
  const predictions = shape.expect.safeParse(document.expect).data ?? []
  const expected = readExpectations(predictions, { factors, design: design ?? { kind: 'grid' } })
  const claimed = shape.claim.safeParse(document.claim).data
  const claim = claimed && readClaim(claimed, { factors, design: design ?? { kind: 'grid' }, document, reporters })
  const measured = new Set(claim?.claim.measures.map((measure) => measure.name))
  const uses = [
    ...(written ? outcomesOf(written) : []),
    ...expectationUses(predictions).filter((use) => !measured.has(use.name)),
    ...(claim?.uses ?? []),
  ]
  const { added, findings: ofOutcomes } = checkOutcomes(uses, reporters)
  const asked = shape.charts.safeParse(document.charts).data ?? []
  const outcomes = [...reporters, ...added].map((reporter) => reporter.name)
  const stopWhen = shape.stopWhen.safeParse(document.stopWhen).data

  const findings = [
    ...ofParameters,
    ...policyFindings(document.policies, ticks),
    ...(design ? checkDesign(design, { factors, places }) : []),
    ...(design?.kind === 'feedback' && document.commonRandomNumbers === false
      ? [aboutValue(['commonRandomNumbers'], pairsShareChance())]
      : []),
    ...(written ? checkPolicies(written, ticks) : []),
    ...ofReporters,
    // What names reporters can be judged only where they could be read.
    ...(reporting.success ? ofOutcomes : []),
    ...(design && reporting.success ? checkCharts(asked, design, factors, outcomes) : []),
    ...(reporting.success && stopWhen !== undefined ? checkStop(stopWhen, reporters) : []),
    ...(design ? [...expected.findings, ...(claim?.findings ?? [])] : []),
  ]
  const whole = experimentSchema.safeParse(value)
  if (!whole.success || !design) return { experiment: undefined, findings }
  const { name, title, preset, policies, replicates, charts, onError, commonRandomNumbers, seed } = whole.data
  const experiment: Experiment = {
    name,
    title: titleOf(title, name),
    preset,
    parameters,
    factors,
    policies,
    design,
    ticks,
    replicates,
    stopWhen,
    reporters: [...reporters, ...added],
    expect: expected.expect,
    ...(claim && { claim: claim.claim }),
    charts,
    onError,
    commonRandomNumbers: commonRandomNumbers ?? (design.kind === 'compare' || design.kind === 'feedback'),
    seed,
  }
  return { experiment, findings }
}

/** Where expectations name outcomes. */
function expectationUses(predictions: readonly WrittenExpectation[]): OutcomeUse[] {
  return predictions.flatMap(({ outcome, below = [] }, index) => [
    { name: outcome, path: ['expect', index, 'outcome'] },
    ...below.map((name, place) => ({ name, path: ['expect', index, 'below', place] })),
  ])
}

/** Policies that are well formed each for itself are checked further even if the rest of the file is not. */
function policyFindings(policies: unknown, ticks: number): Finding[] {
  if (!Array.isArray(policies)) return []
  return policies.flatMap((policy, index) => {
    const { data } = policySchema.safeParse(policy)
    return data ? checkPolicy(data, ['policies', index], ticks) : []
  })
}
