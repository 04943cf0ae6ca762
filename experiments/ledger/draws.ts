import { resolveParameters } from '../../model/index.ts'
import { staticPoints } from '../design/static-points.ts'
import { alternativeFactor } from '../design/run-job.ts'
import { type ScreeningRange, screeningRanges } from '../library/screening-ranges.ts'
import type { Alternative } from '../spec/design.ts'
import type { Factor } from '../spec/factor.ts'
import { factorOf } from '../spec/forms/factor-of.ts'
import { parameterKeys } from '../spec/forms/parameter-key.ts'
import { setFactors, splitFactor } from '../spec/set-factors.ts'
import type { Extent } from './extent.ts'
import type { SeededExperiment } from './variants.ts'

/** Designs whose points are few and known; a sample varies parameters by itself, and a path lives through its points. */
const drawable = new Set(['grid', 'list', 'oat', 'compare'])

/**
 * The same question under draws of the other parameters: each point as an alternative, each draw of a Latin hypercube
 * over plausible ranges (those of the screening) as a scenario that all points share. What the file sets stays as set.
 * Undefined for designs that this does not fit.
 */
export function underDraws(
  experiment: SeededExperiment,
  { draws, drawReplicates }: Extent,
): SeededExperiment | undefined {
  if (!drawable.has(experiment.design.kind)) return undefined
  const alternatives = pointsAsAlternatives(experiment)
  const set = new Set([
    ...Object.keys(experiment.parameters),
    ...experiment.factors.map(({ name }) => splitFactor(name).name),
    ...alternatives.flatMap(({ parameters }) => Object.keys(parameters)),
    ...[experiment, ...alternatives].flatMap(({ policies }) => policies.map(({ instrument }) => instrument)),
  ])
  const drawn = screeningRanges().filter(({ name }) => !set.has(name))
  // Measures are taken draw by draw, each over its own points.
  const { claim: _, ...question } = experiment
  return {
    ...question,
    design: { kind: 'compare', alternatives, scenarios: draws },
    factors: [...experiment.factors.filter(({ uncertain }) => uncertain), ...drawn.flatMap(drawnFactor)],
    replicates: drawReplicates,
    commonRandomNumbers: true,
    expect: [],
  }
}

/** One alternative for each point of the design, in the order of the points, with the parameters that it sets. */
function pointsAsAlternatives(experiment: SeededExperiment): Alternative[] {
  const { design, preset, parameters, seed } = experiment
  if (design.kind === 'compare') return design.alternatives
  const base = resolveParameters(preset, parameters)
  return (staticPoints(experiment, seed) ?? []).map((point, place) => {
    const set = setFactors(base, point)
    const names = Object.keys(point).map((factor) => splitFactor(factor).name)
    const name = `${alternativeFactor}-${place}`
    return {
      name,
      title: { en: name, zh: name },
      parameters: Object.fromEntries(names.map((each) => [each, set[each]])),
      policies: [],
    }
  })
}

function drawnFactor({ name, low, high }: ScreeningRange): Factor[] {
  const key = parameterKeys.get(name)
  return key ? [factorOf({ distribution: 'uniform', min: low, max: high }, key, true)] : []
}
