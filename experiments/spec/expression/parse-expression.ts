import type {
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  RelationalNode,
  SymbolNode,
} from 'mathjs'
import { deepestExpression, longestExpression } from '../limits.ts'
import { nearestName } from '../nearest-name.ts'
import type { Complaint } from '../spec-error.ts'
import { functions, operators } from './grammar.ts'
import { math } from './math.ts'
import {
  brokenExpression,
  emptyExpression,
  missingOperator,
  strangeSign,
  tooLong,
  tooManyBrackets,
  unknownFunction,
  wrongArguments,
} from './messages.ts'
import { namesRead, placesOfWords, startOf } from './words.ts'

/** A complaint about what stands at a character of an expression, counted from 0. */
export interface ExpressionFault {
  character: number
  offender: string
  complaint: Complaint
  warning?: true
}

/** The nodes that an expression may consist of. */
export type ExpressionNode =
  | ConstantNode
  | SymbolNode
  | OperatorNode
  | ParenthesisNode
  | ConditionalNode
  | RelationalNode
  | FunctionNode

export interface ParsedExpression {
  node: MathNode
  /** Where each name that is read, and each function that is called, is written. */
  places: Map<MathNode, number>
  /** Names that are read, each once, in the order of the expression. */
  reads: string[]
}

export type ExpressionResult =
  | { status: 'ok'; parsed: ParsedExpression }
  | { status: 'error'; faults: ExpressionFault[] }

/**
 * Parses an expression and holds it to a list of what is allowed: numbers, names, arithmetic, comparisons, logic, the
 * conditional and pure functions. What is not on the list, be it assignment, property, text or matrix, is a fault.
 * Whether the names exist is for the caller to say.
 */
export function parseExpression(source: string): ExpressionResult {
  const failure = (character: number, offender: string, complaint: Complaint): ExpressionResult => ({
    status: 'error',
    faults: [{ character, offender, complaint }],
  })
  if (source.trim() === '') return failure(0, source, emptyExpression())
  if (source.length > longestExpression) return failure(0, '', tooLong(source.length, longestExpression))
  const sign = strangeSignIn(source)
  if (sign) return failure(sign.index, sign[0], strangeSign(sign[0]))
  const deep = tooDeepAt(source)
  if (deep !== undefined) return failure(deep, '(', tooManyBrackets(deepestExpression))
  try {
    // A line break would separate two expressions to mathjs; in YAML it only breaks the line.
    const node = math().parse(source.replaceAll(/\s/g, ' '))
    const places = placesOfWords(node, source)
    const faults = faultsOf(node, places)
    return faults.length > 0
      ? { status: 'error', faults }
      : { status: 'ok', parsed: { node, places, reads: namesRead(node) } }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const character = Math.min(source.length, ((error as SyntaxError & { char?: number }).char ?? 1) - 1)
    return failure(character, source.slice(character, character + 20), brokenExpression())
  }
}

/** Signs and words beyond those of the grammar; `=` and `!` only within a comparison, `.` only within a number. */
function strangeSignIn(source: string): RegExpExecArray | null {
  return /[^\w\s.+\-*/^()<>=!?:,]|(?<![=<>!])=(?!=)|!(?!=)|\.(?!\d)(?<!\d\.)|\.[*/^]|[<>]{2}|\?[.?]|\b0[xbo]\w*|\b(?:xor|mod|to|in|end|true|false|null|undefined|NaN|Infinity)\b/.exec(
    source,
  )
}

function tooDeepAt(source: string): number | undefined {
  let open = 0
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '(') open += 1
    if (source[i] === ')') open -= 1
    if (open > deepestExpression) return i
  }
  return undefined
}

function faultsOf(root: MathNode, places: ReadonlyMap<MathNode, number>): ExpressionFault[] {
  const faults: ExpressionFault[] = []
  root.traverse((any) => {
    const node = any as ExpressionNode
    const complaint = faultOf(node)
    if (!complaint) return
    const offender = node.type === 'FunctionNode' ? nameOf(node) : any.toString()
    // Where an operator is missing, what follows is out of place.
    const place = node.type === 'OperatorNode' && node.implicit ? node.args[1] : any
    faults.push({ character: startOf(place, places), offender, complaint })
  })
  return faults
}

function faultOf(node: ExpressionNode): Complaint | undefined {
  switch (node.type) {
    case 'SymbolNode':
    case 'ParenthesisNode':
    case 'ConditionalNode':
    case 'RelationalNode':
      return undefined
    case 'ConstantNode': {
      const { value } = node
      return Number.isFinite(value) ? undefined : strangeSign(String(value))
    }
    case 'OperatorNode': {
      const { fn, op, implicit } = node
      if (implicit) return missingOperator()
      return operators.has(fn) ? undefined : strangeSign(op)
    }
    case 'FunctionNode': {
      const name = nameOf(node)
      const allowed = functions.get(name)
      if (!allowed) return unknownFunction(name, nearestName(name, functions.keys()))
      const { length } = node.args
      const { least, most } = allowed
      return length >= least && length <= most ? undefined : wrongArguments(name, length, least, most)
    }
    default:
      return strangeSign((node as MathNode).toString())
  }
}

const nameOf = ({ fn }: FunctionNode): string => (fn as unknown as { name?: string }).name ?? String(fn)
