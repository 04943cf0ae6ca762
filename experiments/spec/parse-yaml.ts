import { LineCounter, parseDocument, type YAMLError } from 'yaml'
import { aliasesOf } from './aliases.ts'
import { duplicateKeys } from './duplicate-keys.ts'
import type { Fault } from './fault.ts'
import { inOrderOfFile } from './in-order-of-file.ts'
import { mostAliases } from './limits.ts'
import { syntax, tooDeep, tooManyAliases, unknownAlias } from './messages.ts'
import { tooDeepAt } from './nesting.ts'
import { type SourceMap, sourceMap } from './source-map.ts'
import type { SpecError } from './spec-error.ts'

export type ParsedYaml = { status: 'ok'; value: unknown; source: SourceMap } | { status: 'error'; errors: SpecError[] }

/** The plain values of a YAML 1.2 text, with where each was written, or every fault of its syntax. */
export function parseYaml(text: string, file: string): ParsedYaml {
  const lines = new LineCounter()
  const failure = (faults: readonly Fault[]): ParsedYaml => ({
    status: 'error',
    errors: inOrderOfFile(
      faults.map(({ offset, offender, complaint }): SpecError => {
        const { line, col } = lines.linePos(offset)
        return { status: 'error', file, line: Math.max(1, line), column: Math.max(1, col), offender, ...complaint }
      }),
    ),
  })
  const deep = tooDeepAt(text)
  if (deep !== undefined) {
    for (const { index } of text.matchAll(/^/gm)) lines.addNewLine(index)
    return failure([{ offset: deep, offender: wordAt(text, deep), complaint: tooDeep() }])
  }
  // The library looks for duplicate keys by comparing all with all; duplicateKeys() does not.
  const document = parseDocument(text, {
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
  })
  const aliases = aliasesOf(document)
  const faults = [
    // An unknown tag is only a warning to the library, but it would change what the file says.
    ...[...document.errors, ...document.warnings].map((error) => syntaxFault(error, text)),
    ...duplicateKeys(document),
    ...aliases.filter(({ known }) => !known).map((alias) => ({ ...alias, complaint: unknownAlias(alias.offender) })),
  ]
  if (faults.length > 0) return failure(faults)
  try {
    return {
      status: 'ok',
      value: document.toJS({ maxAliasCount: mostAliases }),
      source: sourceMap(document, lines, text),
    }
  } catch (error) {
    // All aliases are known by now, so this can only be their number.
    if (!(error instanceof ReferenceError)) throw error
    return failure([{ ...aliases[0], complaint: tooManyAliases() }])
  }
}

function syntaxFault({ pos, code }: YAMLError, text: string): Fault {
  return { offset: pos[0], offender: wordAt(text, pos[0]), complaint: syntax(code) }
}

const wordAt = (text: string, offset: number): string => /^[^\s:#]*/.exec(text.slice(offset, offset + 60))?.[0] ?? ''
