import type { FunctionNode, MathNode, SymbolNode } from 'mathjs'
import { keywords } from './grammar.ts'

/** Numbers, so that the `e` of 1e5 is no word, and words. */
const tokens = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[A-Za-z_]\w*/g

/** Words that mathjs turns into something else than a name. */
const notNames = new Set(keywords.filter((word) => word !== 'end'))

/** The symbols of an expression in the order of its text, with their nodes; functions too. */
function symbolsOf(root: MathNode): SymbolNode[] {
  const symbols: SymbolNode[] = []
  root.traverse((node) => {
    if (node.type === 'SymbolNode') symbols.push(node as SymbolNode)
  })
  return symbols
}

/** Where each symbol is written, which mathjs does not keep: it visits them in the order in which they were read. */
export function placesOfWords(root: MathNode, source: string): Map<MathNode, number> {
  const words = [...source.matchAll(tokens)].filter(([word]) => /^[A-Za-z_]/.test(word) && !notNames.has(word))
  return new Map(symbolsOf(root).map((symbol, i) => [symbol, words[i]?.index ?? 0]))
}

/** Names that are read, each once, without those of functions. */
export function namesRead(root: MathNode): string[] {
  const called = new Set<MathNode>()
  root.traverse((node) => {
    if (node.type === 'FunctionNode') called.add((node as FunctionNode).fn)
  })
  const read = symbolsOf(root).filter((symbol) => !called.has(symbol))
  return [...new Set(read.map(({ name }) => name))]
}

/** The first word within a node: mathjs does not say where a node was written. */
export function startOf(node: MathNode, places: ReadonlyMap<MathNode, number>): number {
  let start: number | undefined
  node.traverse((part) => {
    const place = places.get(part)
    if (place !== undefined && (start === undefined || place < start)) start = place
  })
  return start ?? 0
}
