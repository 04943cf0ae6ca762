import { wordPattern } from './grammar.ts'
import { parseExpression } from './parse-expression.ts'

/** The value of an expression on one row of figures; a truth is 1 or 0, what cannot be computed NaN. */
export type CompiledExpression = (values: ArrayLike<number>) => number

/**
 * Compiles an expression over named figures: `names[i]` is the name of `values[i]`. One evaluation takes some
 * microseconds; the scope is made once. Throws on an expression that does not parse or reads another name: files are
 * checked, with place and mend, before they come here.
 */
export function compileExpression(source: string, names: readonly string[]): CompiledExpression {
  // Most reporters are an observable as it is.
  const plain = wordPattern.test(source) ? names.indexOf(source) : -1
  if (plain >= 0) return (values) => values[plain]
  const result = parseExpression(source)
  if (result.status === 'error') throw new Error(result.faults[0].complaint.message.en)
  const { node, reads } = result.parsed
  const places = reads.map((name): [string, number] => {
    const place = names.indexOf(name)
    if (place < 0) throw new Error(`${source}: there is no ${name}`)
    return [name, place]
  })
  const code = node.compile()
  const scope = new Map<string, number>()
  return (values) => {
    for (const [name, place] of places) scope.set(name, values[place])
    return Number(code.evaluate(scope))
  }
}
