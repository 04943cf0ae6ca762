import type { Parameters } from '../../model/index.ts'
import type { Design } from './design.ts'
import type { WrittenDesign } from './design-schema.ts'
import { nameTwice } from './design-messages.ts'
import { checkPolicy } from './check-policies.ts'
import type { OutcomeUse } from './check-outcomes.ts'
import type { Factor } from './factor.ts'
import { aboutValue, type Finding } from './finding.ts'
import { readParameters } from './forms/read-parameters.ts'
import { parameterKeys } from './forms/parameter-key.ts'
import { titleOf } from './title.ts'

/** Scenarios of a comparison that says nothing of their number but varies something. */
const scenariosIfUncertain = 50

/** The design as written, with defaults that hang on the factors and the parameters of its alternatives in full. */
export function readDesign(
  written: WrittenDesign,
  { factors, document }: { factors: readonly Factor[]; document: Record<string, unknown> },
): Design {
  if (written.kind === 'path') return { ...written, parameter: canonical(written.parameter) }
  if (written.kind !== 'compare') return written
  const alternatives = written.alternatives.map(({ name, title, parameters, policies }) => {
    return { name, title: titleOf(title, name), parameters: settingsOf(parameters, document), policies }
  })
  return { ...written, alternatives, scenarios: written.scenarios ?? (factors.length > 0 ? scenariosIfUncertain : 1) }
}

/** Parameters that are set on top of those of a document, each in full: single elements go into the document's list. */
export function settingsOf(parameters: object, document: Record<string, unknown>): Partial<Parameters> {
  const base = { ...document, parameters: { ...fixedOnly(document.parameters), ...parameters }, uncertainties: {} }
  const { parameters: all } = readParameters(base)
  const own = new Set(Object.keys(parameters).map((key) => canonical(key).replace(/\[.*/, '')))
  return Object.fromEntries(Object.entries(all).filter(([key]) => own.has(key)))
}

/** `penetration[industry]` is `penetration[1]` to all that comes after. */
export const canonical = (parameter: string): string => parameterKeys.get(parameter)?.name ?? parameter

/** Parameters of the file that are set to one value. */
function fixedOnly(parameters: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters ?? {}).filter(([, value]) => typeof value !== 'object' || Array.isArray(value)),
  )
}

/** Where a design names outcomes. */
export function outcomesOf(design: WrittenDesign): OutcomeUse[] {
  if (design.kind === 'adaptive') return [{ name: design.outcome, path: ['design', 'outcome'] }]
  const lists = {
    objectives: design.kind === 'nsga2' ? design.objectives : [],
    targets: design.kind === 'calibrate' ? design.targets : [],
  }
  return Object.entries(lists).flatMap(([key, list]) =>
    list.map(({ outcome }, index) => ({ name: outcome, path: ['design', key, index, 'outcome'] })),
  )
}

/** Faults of the policies of a design: dates and amounts out of order, alternatives whose names stand twice. */
export function checkPolicies(design: WrittenDesign, ticks: number): Finding[] {
  if (design.kind === 'feedback') return checkPolicy(design.push, ['design', 'push'], ticks)
  if (design.kind !== 'compare') return []
  const names = design.alternatives.map(({ name }) => name)
  return design.alternatives.flatMap(({ name, policies }, index) => {
    const path = ['design', 'alternatives', index]
    const twice = names.indexOf(name) < index ? [aboutValue([...path, 'name'], nameTwice(name))] : []
    return [...twice, ...policies.flatMap((policy, at) => checkPolicy(policy, [...path, 'policies', at], ticks))]
  })
}
