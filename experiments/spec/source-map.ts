import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter, type Pair, type YAMLMap } from 'yaml'

export interface Position {
  /** From 1. */
  line: number
  /** From 1, in characters. */
  column: number
}

/** Finds where in the file a value of the parsed document was written. */
export interface SourceMap {
  /** Position of the value at `path`, or of the innermost value around it that was written. */
  value(path: readonly PropertyKey[]): Position
  /** Position of the key that `path` ends with. */
  key(path: readonly PropertyKey[]): Position
  /** Position of a character, counted from 0, of the text at `path`. */
  character(path: readonly PropertyKey[], character: number): Position
}

export function sourceMap(document: Document, lines: LineCounter, text: string): SourceMap {
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const indexed = new WeakMap<YAMLMap, Map<string, Pair>>()
  /** A map by its keys, made once: a file of many faulty keys asks for the same map many times. */
  function pairsOf(map: YAMLMap): Map<string, Pair> {
    const name = (key: unknown) => String(isScalar(key) ? key.value : key)
    const pairs = indexed.get(map) ?? new Map(map.items.map((pair) => [name(pair.key), pair]))
    indexed.set(map, pairs)
    return pairs
  }
  function find(path: readonly PropertyKey[], wanted: 'key' | 'value'): Position {
    let node: unknown = document.contents
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0
    for (const [depth, step] of path.entries()) {
      if (isMap(node)) {
        const pair = pairsOf(node).get(String(step))
        if (!pair) break
        const written = wanted === 'key' && depth === path.length - 1 ? pair.key : (pair.value ?? pair.key)
        if (isNode(written)) offset = written.range?.[0] ?? offset
        node = pair.value
      } else if (isSeq(node)) {
        node = node.items[Number(step)]
        if (isNode(node)) offset = node.range?.[0] ?? offset
      } else break
    }
    return at(offset)
  }
  /** The text of a scalar beside what was written: quotes, indents and line breaks stand in one of them only. */
  function character(path: readonly PropertyKey[], wanted: number): Position {
    const node = document.getIn(path, true)
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return find(path, 'value')
    const [start, end] = node.range
    // The head of a block (`>-`) holds signs that the text may hold too.
    const head = node.type?.startsWith('BLOCK') ? text.indexOf('\n', start) : start
    const offset = offsetOf(node.value, wanted, text.slice(head, end))
    return at(head + offset)
  }
  return { value: (path) => find(path, 'value'), key: (path) => find(path, 'key'), character }
}

/** Offset in `written` of a character of `value`, which is the same but for white space and quotes around it. */
function offsetOf(value: string, wanted: number, written: string): number {
  let offset = 0
  for (let i = 0; i <= Math.min(wanted, value.length - 1); i++) {
    if (/\s/.test(value[i])) continue
    const found = written.indexOf(value[i], i === 0 ? 0 : offset)
    if (found < 0) break
    offset = i < wanted ? found + 1 : found
  }
  return offset
}
