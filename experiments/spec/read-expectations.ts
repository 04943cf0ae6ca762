import type { Design } from './design.ts'
import { notALevel, onePrediction, withNeedsMonotone } from './design-messages.ts'
import type { Expectation, Prediction } from './expectation.ts'
import type { WrittenExpectation } from './experiment-schema.ts'
import type { Factor } from './factor.ts'
import { aboutValue, type Finding } from './finding.ts'
import { emptyRange } from './forms/messages.ts'
import { missing, things, unknownName } from './messages.ts'
import { nearestName } from './nearest-name.ts'
import { canonical } from './read-design.ts'

interface Setting {
  factors: readonly Factor[]
  design: Design
}

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
    findings.push(...checkPrediction(one, path, setting), ...checkWhere(one.where, [...path, 'where'], setting))
    const { outcome, interval } = one
    return [{ outcome, interval, where: whereOf(one.where, setting), prediction: predictions[0] }]
  })
  return { expect, findings }
}

function predictionsOf({ gt, lt, within, monotone, with: factor = '' }: WrittenExpectation): Prediction[] {
  return [
    ...(gt === undefined ? [] : [{ kind: 'gt', than: gt } satisfies Prediction]),
    ...(lt === undefined ? [] : [{ kind: 'lt', than: lt } satisfies Prediction]),
    ...(within ? [{ kind: 'within', low: within[0], high: within[1] } satisfies Prediction] : []),
    ...(monotone ? [{ kind: 'monotone', direction: monotone, factor: canonical(factor) } satisfies Prediction] : []),
  ]
}

function checkPrediction(
  { monotone, within, with: factor }: WrittenExpectation,
  path: PropertyKey[],
  { factors, design }: Setting,
): Finding[] {
  if (within && within[0] >= within[1])
    return [aboutValue([...path, 'within'], emptyRange('within', within[0], within[1]))]
  if (!monotone) return factor === undefined ? [] : [aboutValue([...path, 'with'], withNeedsMonotone())]
  if (factor === undefined) return [aboutValue(path, missing('with'))]
  const valid = [...factors.map(({ name }) => name), ...(design.kind === 'path' ? [design.parameter] : [])]
  return valid.includes(canonical(factor)) ? [] : [aboutValue([...path, 'with'], noFactor(factor, valid))]
}

const noFactor = (name: string, valid: string[]): Finding['complaint'] =>
  unknownName(things.factor, name, nearestName(name, valid), valid)

function checkWhere(where: WrittenExpectation['where'], path: PropertyKey[], { factors, design }: Setting): Finding[] {
  return Object.entries(where).flatMap(([written, value]) => {
    if (written === 'alternative' && design.kind === 'compare') {
      const valid = design.alternatives.map(({ name }) => name)
      if (valid.includes(String(value))) return []
      return [
        aboutValue(
          [...path, written],
          unknownName(things.alternative, String(value), nearestName(String(value), valid), valid),
        ),
      ]
    }
    const factor = factors.find(({ name }) => name === canonical(written))
    if (!factor) {
      const finding = aboutValue(
        [...path, written],
        noFactor(
          written,
          factors.map(({ name }) => name),
        ),
      )
      return [{ ...finding, at: 'key' } satisfies Finding]
    }
    const { levels } = factor
    if (!levels || levels.includes(Number(value))) return []
    return [aboutValue([...path, written], notALevel(written, String(value), levels))]
  })
}

/** The condition in numbers: switches as 0 or 1, an alternative as its place in the list. */
function whereOf(where: WrittenExpectation['where'], { design }: Setting): Record<string, number> {
  return Object.fromEntries(
    Object.entries(where).map(([name, value]) => {
      if (name !== 'alternative' || design.kind !== 'compare') return [canonical(name), Number(value)]
      return [name, design.alternatives.findIndex((alternative) => alternative.name === value)]
    }),
  )
}
