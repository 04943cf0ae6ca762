import type { MathNode } from 'mathjs'
import { adding, comparing, functions } from './grammar.ts'
import { unitMismatch } from './messages.ts'
import type { ExpressionFault, ExpressionNode, ParsedExpression } from './parse-expression.ts'
import { startOf } from './words.ts'

/** Undefined where a unit cannot be told: that of a number, of a product, of a root. It goes with every other. */
type Unit = string | undefined

/** Units of things that can be counted or weighed; two of them that differ can never be added. */
const physical = /CNY|EFLOPS|TWh|Mt|ZB|firms|quarters|years|vacancies|workers|wages|products|providers|parts/

export interface CheckedUnits {
  unit: Unit
  faults: ExpressionFault[]
}

/**
 * The unit of an expression, and where it adds or compares what differs in unit. Two pure numbers of different kind
 * (a share and an index) are a warning, anything else a fault. A factor written as a number may carry any unit, so it
 * mends both.
 */
export function checkUnits({ node, places }: ParsedExpression, unitOf: (name: string) => Unit): CheckedUnits {
  const faults: ExpressionFault[] = []

  function shared(parts: readonly MathNode[]): Unit {
    let unit: Unit
    for (const part of parts) {
      const next = infer(part as ExpressionNode)
      if (next !== undefined && unit !== undefined && next !== unit) {
        const warning = !physical.test(next) && !physical.test(unit)
        const fault = {
          character: startOf(part, places),
          offender: part.toString(),
          complaint: unitMismatch(unit, next),
        }
        faults.push(warning ? { ...fault, warning } : fault)
        return undefined
      }
      unit ??= next
    }
    return unit
  }

  function infer(part: ExpressionNode): Unit {
    switch (part.type) {
      case 'SymbolNode':
        return unitOf(part.name) || undefined
      case 'ParenthesisNode':
        return infer((part as unknown as { content: ExpressionNode }).content)
      case 'OperatorNode': {
        const { fn, args } = part
        if (adding.has(fn)) return shared(args)
        if (comparing.has(fn)) shared(args)
        else for (const argument of args) infer(argument as ExpressionNode)
        return undefined
      }
      case 'RelationalNode':
        shared((part as unknown as { params: MathNode[] }).params)
        return undefined
      case 'ConditionalNode': {
        const { condition, trueExpr, falseExpr } = part as unknown as Record<string, ExpressionNode>
        infer(condition)
        return shared([trueExpr, falseExpr])
      }
      case 'FunctionNode': {
        const { fn, args } = part
        if (functions.get((fn as unknown as { name: string }).name)?.unit === 'same') return shared(args)
        for (const argument of args) infer(argument as ExpressionNode)
        return undefined
      }
      default:
        return undefined
    }
  }
  return { unit: infer(node as ExpressionNode), faults }
}
