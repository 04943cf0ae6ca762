import { Lexer } from 'yaml'
import { deepestNesting, widestIndent } from './limits.ts'

/** Signs of the lexer that stand for no text: start of a document, of a scalar, end of a broken flow. */
const notInText = new Set(['\u0002', '\u001f', '\u0018'])

/**
 * Offset at which a text is nested deeper than any experiment needs, or undefined.
 *
 * The YAML parser descends by recursion and takes the whole program down when its stack ends, so depth is checked
 * before it sees the text: brackets by the lexer, which does not recurse, and blocks by their indent, of which the marks
 * `-`, `?` and `:` before the first word are a part.
 */
export function tooDeepAt(text: string): number | undefined {
  const indented = /^[-?: ]*/gm
  for (const { 0: indent, index } of text.matchAll(indented))
    if (indent.length > widestIndent) return index + widestIndent
  let brackets = 0
  let colons = 0
  let offset = 0
  for (const token of new Lexer().lex(text)) {
    if (notInText.has(token)) continue
    if (token === '[' || token === '{') brackets += 1
    if (token === ']' || token === '}') brackets -= 1
    if (token === '\n' || token === '\r\n') colons = 0
    // Outside brackets, a second `key:` on a line is nested in the first.
    if (token === ':' && brackets === 0) colons += 1
    if (brackets > deepestNesting || colons > deepestNesting) return offset
    offset += token.length
  }
  return undefined
}
