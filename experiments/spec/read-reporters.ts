import { nameTwice } from './design-messages.ts'
import { defaultReporters, reporterOf } from './default-reporters.ts'
import { cyclic, definedLater } from './expression/messages.ts'
import { type ExpressionFault, type ParsedExpression, parseExpression } from './expression/parse-expression.ts'
import { checkUnits } from './expression/units.ts'
import { wordPattern } from './expression/grammar.ts'
import type { WrittenReporter } from './experiment-schema.ts'
import { aboutValue, type Finding } from './finding.ts'
import { knownUnits, observableNames, ownerOf } from './known-names.ts'
import { things, unknownName } from './messages.ts'
import { nearestName } from './nearest-name.ts'
import { nameTaken, needsAgainst, standsAlone, summaryTooLate } from './reporter-messages.ts'
import type { Reporter } from './reporter.ts'
import { cycleFrom } from './reporter-cycle.ts'

interface ReadReporters {
  reporters: Reporter[]
  findings: Finding[]
}

interface Draft {
  path: PropertyKey[]
  reporter: Reporter
  parsed: ParsedExpression | undefined
}

/** Reporters as a file lists them, or every observable; each expression parsed and its names found. */
export function readReporters(written: readonly WrittenReporter[] | undefined, ticks: number): ReadReporters {
  if (!written) return { reporters: defaultReporters(), findings: [] }
  const findings: Finding[] = []
  const drafts = written.map((item, index): Draft => {
    const { path, reporter } = asWritten(item, ['reporters', index])
    const result = parseExpression(reporter.expression)
    if (result.status === 'error') findings.push(...result.faults.map((fault) => locate(fault, path)))
    if (reporter.from > ticks)
      findings.push(aboutValue([...path.slice(0, 2), 'from'], summaryTooLate(reporter.from, ticks)))
    findings.push(...againstFaults(item, written.slice(0, index), path.slice(0, 2)))
    const parsed = result.status === 'ok' ? result.parsed : undefined
    return { path, parsed, reporter: { ...reporter, reads: parsed?.reads ?? [] } }
  })
  const units = new Map(knownUnits)
  const names = new Set<string>()
  for (const { path, parsed, reporter } of drafts) {
    const { name, expression } = reporter
    const place = path.slice(0, 2).concat(path.length > 2 ? ['name'] : [])
    const owner = observableNames.has(name) ? (expression === name ? undefined : anObservable) : ownerOf(name)
    if (names.has(name.toLowerCase())) findings.push(aboutValue(place, nameTwice(name)))
    else if (owner) findings.push(aboutValue(place, nameTaken(name, owner)))
    if (parsed) {
      const { unit, faults } = readNames(reporter, parsed, units, drafts)
      findings.push(...faults.map((fault) => locate(fault, path)))
      reporter.unit = unit
    }
    names.add(name.toLowerCase())
    if (!units.has(name)) units.set(name, reporter.unit)
  }
  return { reporters: drafts.map(({ reporter }) => reporter), findings }
}

const anObservable = { en: 'an observable', zh: '可观测量' }

function asWritten(item: WrittenReporter, path: PropertyKey[]): { path: PropertyKey[]; reporter: Reporter } {
  if (typeof item !== 'string') {
    const { name, expression = name, summary, from, against } = item
    const at = item.expression === undefined ? 'name' : 'expression'
    const reporter = { name, expression, summary, from, ...(against !== undefined && { against }), reads: [], unit: '' }
    return { path: [...path, at], reporter }
  }
  // An expression without a name is called by itself.
  const name = item.trim().replaceAll(/\s+/g, ' ')
  return { path, reporter: wordPattern.test(name) ? reporterOf(name) : { ...reporterOf(name), expression: item } }
}

/** What a summary that sets a reporter against another lacks, or names in vain. */
function againstFaults(item: WrittenReporter, before: readonly WrittenReporter[], path: PropertyKey[]): Finding[] {
  if (typeof item === 'string') return []
  const { summary, against } = item
  if (against === undefined) return summary === 'slope' ? [aboutValue([...path, 'summary'], needsAgainst(summary))] : []
  const place = [...path, 'against']
  if (summary !== 'slope' && summary !== 'cycle') return [aboutValue(place, standsAlone(summary))]
  const valid = before.map((each) => (typeof each === 'string' ? each : each.name))
  if (valid.includes(against)) return []
  return [aboutValue(place, unknownName(things.reporterAbove, against, nearestName(against, valid), valid))]
}

function readNames(
  reporter: Reporter,
  parsed: ParsedExpression,
  known: ReadonlyMap<string, string>,
  drafts: readonly Draft[],
): { unit: string; faults: ExpressionFault[] } {
  const all = drafts.map((draft) => draft.reporter)
  const unknown = unknownNames(parsed, known, (name) => {
    if (reporter.expression === name || !all.some((other) => other.name === name)) return undefined
    const cycle = cycleFrom(reporter.name, name, all)
    return cycle ? cyclic(cycle) : definedLater(name)
  })
  if (unknown.length > 0) return { unit: '', faults: unknown }
  const { unit, faults } = checkUnits(parsed, (name) => known.get(name))
  return { unit: unit ?? '', faults }
}

/** Unknown names of one expression that are told at once. */
const mostUnknown = 3

/** Names of an expression that stand for nothing; `explain` has the first word on each. */
export function unknownNames(
  { places, reads }: ParsedExpression,
  known: ReadonlyMap<string, string>,
  explain: (name: string) => ExpressionFault['complaint'] | undefined = () => undefined,
): ExpressionFault[] {
  const wrong = new Set(reads.filter((name) => !known.has(name)))
  const faults: ExpressionFault[] = []
  for (const [symbol, character] of places) {
    const name = symbol.toString()
    if (!wrong.delete(name)) continue
    if (faults.length >= mostUnknown) break
    const valid = [...known.keys()]
    const complaint = explain(name) ?? unknownName(things.figure, name, nearestName(name, valid), valid)
    faults.push({ character, offender: name, complaint })
  }
  return faults
}

export const locate = ({ character, ...fault }: ExpressionFault, path: PropertyKey[]): Finding => ({
  ...aboutValue(path, fault.complaint),
  ...fault,
  character,
})
