import { type Document, isAlias, LineCounter, parseDocument, visit, type YAMLError } from 'yaml'
import { mostAliases } from './limits.ts'
import { duplicateKey, syntax, tooDeep, tooManyAliases } from './messages.ts'
import { type SourceMap, sourceMap } from './source-map.ts'
import type { Complaint, SpecError } from './spec-error.ts'

export type ParsedYaml = { status: 'ok'; value: unknown; source: SourceMap } | { status: 'error'; errors: SpecError[] }

/** The plain values of a YAML 1.2 text, with where each was written, or every fault of its syntax. */
export function parseYaml(text: string, file: string): ParsedYaml {
  const lines = new LineCounter()
  const failure = (offset: number, offender: string, complaint: Complaint): SpecError => {
    const { line, col } = lines.linePos(offset)
    return { status: 'error', file, line: Math.max(1, line), column: Math.max(1, col), offender, ...complaint }
  }
  try {
    const document = parseDocument(text, { version: '1.2', lineCounter: lines, prettyErrors: false })
    // An unknown tag is only a warning to the library, but it would change what the file says.
    const faults = [...document.errors, ...document.warnings]
    if (faults.length > 0) {
      return { status: 'error', errors: faults.map((fault) => failure(fault.pos[0], ...describe(fault, text))) }
    }
    return unfold(document, (offset, complaint) => failure(offset, '*', complaint), sourceMap(document, lines))
  } catch (fault) {
    // The parser descends by recursion: thousands of nested brackets exhaust the stack.
    if (fault instanceof RangeError) return { status: 'error', errors: [failure(0, '', tooDeep())] }
    throw fault
  }
}

function unfold(
  document: Document,
  failure: (offset: number, complaint: Complaint) => SpecError,
  source: SourceMap,
): ParsedYaml {
  try {
    return { status: 'ok', value: document.toJS({ maxAliasCount: mostAliases }), source }
  } catch (fault) {
    if (fault instanceof ReferenceError)
      return { status: 'error', errors: [failure(firstAlias(document), tooManyAliases())] }
    throw fault
  }
}

function firstAlias(document: Document): number {
  let offset = 0
  visit(document, (_, node) => {
    if (!isAlias(node)) return undefined
    offset = node.range?.[0] ?? 0
    return visit.BREAK
  })
  return offset
}

/** Offender and words of one fault that the parser found. */
function describe(fault: YAMLError, text: string): [offender: string, complaint: Complaint] {
  const offender = /^[^\s:#]*/.exec(text.slice(fault.pos[0], fault.pos[0] + 60))?.[0] ?? ''
  if (fault.code === 'DUPLICATE_KEY') return [offender, duplicateKey(offender)]
  return [offender, syntax(fault.code, fault.message)]
}
