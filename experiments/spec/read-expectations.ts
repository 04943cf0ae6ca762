import { contrastNeedsBound, goalNeedsOptimum, onePrediction, withNeedsMonotone } from './design-messages.ts'
import type { ContrastTerm, Expectation, Prediction } from './expectation.ts'
import type { WrittenExpectation, WrittenPlace } from './expectation-schema.ts'
import { aboutValue, type Finding } from './finding.ts'
import { emptyRange } from './forms/messages.ts'
import { missing } from './messages.ts'
import { checkPlace, noFactor, placeOf, type Setting } from './places.ts'
import { canonical } from './read-design.ts'

/** Expectations as a file lists them, and where they ask for what is not there. Their outcomes: check-outcomes.ts. */
export function readExpectations(
  written: readonly WrittenExpectation[],
  setting: Setting,
): { expect: Expectation[]; findings: Finding[] } {
  const findings: Finding[] = []
  const expect = written.flatMap((one, index): Expectation[] => {
    const path = ['expect', index]
    const predictions = predictionsOf(one)
    if (predictions.length !== 1) {
      findings.push(aboutValue(path, onePrediction(predictions.length)))
      return []
    }
    const contrasts = contrastsOf(one)
    findings.push(
      ...checkPrediction(one, path, setting),
      ...checkPlace(one.where, [...path, 'where'], setting),
      ...contrasts.flatMap(({ at, path: own }) => checkPlace(at, [...path, ...own], setting)),
      ...checkContrast(one, path, predictions[0]),
    )
    const { outcome, interval } = one
    const contrast = contrasts.map(({ weight, at }): ContrastTerm => ({ weight, at: placeOf(at, setting) }))
    return [
      {
        outcome,
        interval,
        where: placeOf(one.where, setting),
        ...(contrast.length > 0 && { contrast }),
        prediction: predictions[0],
      },
    ]
  })
  return { expect, findings }
}

function predictionsOf(written: WrittenExpectation): Prediction[] {
  const { gt, lt, within, monotone, optimum, goal = 'max', below, with: factor = '' } = written
  return [
    ...(gt === undefined ? [] : [{ kind: 'gt', than: gt } satisfies Prediction]),
    ...(lt === undefined ? [] : [{ kind: 'lt', than: lt } satisfies Prediction]),
    ...(within ? [{ kind: 'within', low: within[0], high: within[1] } satisfies Prediction] : []),
    ...(monotone ? [{ kind: 'monotone', direction: monotone, factor: canonical(factor) } satisfies Prediction] : []),
    ...(optimum ? [{ kind: 'optimum', at: optimum, goal, factor: canonical(factor) } satisfies Prediction] : []),
    ...(below ? [{ kind: 'below', outcomes: below } satisfies Prediction] : []),
  ]
}

interface WrittenTerm {
  weight: number
  at: WrittenPlace
  path: PropertyKey[]
}

/** Weights of neither, first, second and both, so that their sum is what both do beyond what each does alone. */
const interactionWeights = [1, -1, -1, 1]

function contrastsOf({ difference, interaction, contrast }: WrittenExpectation): WrittenTerm[] {
  const pair = (difference ?? []).map((at, i) => ({ weight: i === 0 ? -1 : 1, at, path: ['difference', i] }))
  const four = (interaction ?? []).map((at, i) => ({ weight: interactionWeights[i], at, path: ['interaction', i] }))
  const any = (contrast ?? []).map(({ weight, at }, i) => ({ weight, at, path: ['contrast', i, 'at'] }))
  return [...pair, ...four, ...any]
}

function checkContrast(
  { difference, interaction, contrast }: WrittenExpectation,
  path: PropertyKey[],
  { kind }: Prediction,
): Finding[] {
  const asked = [difference, interaction, contrast].filter(Boolean).length
  const bound = kind === 'gt' || kind === 'lt' || kind === 'within'
  return asked === 0 || (asked === 1 && bound) ? [] : [aboutValue(path, contrastNeedsBound())]
}

function checkPrediction(
  { monotone, optimum, goal, within, with: factor }: WrittenExpectation,
  path: PropertyKey[],
  { factors, design }: Setting,
): Finding[] {
  if (within && within[0] >= within[1])
    return [aboutValue([...path, 'within'], emptyRange('within', within[0], within[1]))]
  if (goal && !optimum) return [aboutValue([...path, 'goal'], goalNeedsOptimum())]
  if (!monotone && !optimum) return factor === undefined ? [] : [aboutValue([...path, 'with'], withNeedsMonotone())]
  if (factor === undefined) return [aboutValue(path, missing('with'))]
  const valid = [
    ...factors.map(({ name }) => name),
    ...(design.kind === 'path' ? [design.parameter] : []),
    ...(design.kind === 'compare' ? ['alternative'] : []),
  ]
  return valid.includes(canonical(factor)) ? [] : [aboutValue([...path, 'with'], noFactor(factor, valid))]
}
