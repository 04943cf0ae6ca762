import { type Parameters, presets, resolveParameters } from '../../../model/index.ts'
import type { Factor } from '../factor.ts'
import { aboutValue, type Finding } from '../finding.ts'
import { setFactors, splitFactor } from '../set-factors.ts'
import { checkForm } from './check-form.ts'
import { factorOf } from './factor-of.ts'
import { formSchema, type ParameterForm } from './form-schema.ts'
import { writtenTwice } from './messages.ts'
import { parameterKeys } from './parameter-key.ts'

export interface ReadParameters {
  /** Set to one value. */
  parameters: Partial<Parameters>
  factors: Factor[]
  /** Where each factor stands in the document. */
  places: Map<string, PropertyKey[]>
  findings: Finding[]
}

const sections = ['parameters', 'uncertainties'] as const

/**
 * Parameters of a document, fixed ones and varied ones. Those that the schema refuses are left out: their faults are
 * told by the schema, and the others are checked all the same.
 */
export function readParameters(document: Record<string, unknown>): ReadParameters {
  const fixed: Record<string, unknown> = {}
  const elements: Record<string, number> = {}
  const read: ReadParameters = { parameters: {}, factors: [], places: new Map(), findings: [] }
  const seen = new Map<string, string>()
  for (const section of sections) {
    for (const [written, value] of Object.entries(document[section] ?? {})) {
      const key = parameterKeys.get(written)
      const form = key && formSchema(key).safeParse(value)
      if (!key || !form?.success || form.data === undefined) continue
      const { name } = key
      const path = [section, written]
      const first = seen.get(name)
      if (first) read.findings.push({ path, at: 'key', offender: written, complaint: writtenTwice(written, first) })
      seen.set(name, path.join('.'))
      if (!isForm(form.data)) {
        if (name.includes('[')) elements[name] = form.data as number
        else fixed[name] = form.data
        continue
      }
      const faults = checkForm(form.data, key)
      read.findings.push(...faults.map(({ at, complaint }) => aboutValue([...path, ...at], complaint)))
      read.places.set(name, path)
      if (faults.length === 0) read.factors.push(factorOf(form.data, key, section === 'uncertainties'))
    }
  }
  read.parameters = withElements(fixed, elements, String(document.preset ?? 'china-2023'))
  return read
}

const isForm = (value: unknown): value is ParameterForm =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Single elements are set into the file's own list, or else into that of the preset. */
function withElements(fixed: Partial<Parameters>, elements: Record<string, number>, preset: string): typeof fixed {
  const names = Object.keys(elements)
  if (names.length === 0 || !Object.hasOwn(presets, preset)) return fixed
  const set = setFactors(resolveParameters(preset, fixed), elements)
  return { ...fixed, ...Object.fromEntries(names.map((name) => [splitFactor(name).name, set[splitFactor(name).name]])) }
}
