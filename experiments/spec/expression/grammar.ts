/** How the unit of a function's value follows from those of its arguments. */
type UnitRule = 'same' | 'none'

interface PureFunction {
  least: number
  most: number
  /** `same`: arguments must share a unit, which the value has too; `none`: the value has no unit that is known. */
  unit: UnitRule
}

const one = { least: 1, most: 1 }
const some = { least: 1, most: 20 }

/** Every function that an expression may call; all are pure. `log` is the natural one, or takes its base as second. */
export const functions: ReadonlyMap<string, PureFunction> = new Map<string, PureFunction>([
  ['abs', { ...one, unit: 'same' }],
  ['ceil', { ...one, unit: 'same' }],
  ['floor', { ...one, unit: 'same' }],
  ['round', { ...one, unit: 'same' }],
  ['sign', { ...one, unit: 'none' }],
  ['sqrt', { ...one, unit: 'none' }],
  ['cbrt', { ...one, unit: 'none' }],
  ['exp', { ...one, unit: 'none' }],
  ['expm1', { ...one, unit: 'none' }],
  ['log', { least: 1, most: 2, unit: 'none' }],
  ['log2', { ...one, unit: 'none' }],
  ['log10', { ...one, unit: 'none' }],
  ['log1p', { ...one, unit: 'none' }],
  ['pow', { least: 2, most: 2, unit: 'none' }],
  ['min', { ...some, unit: 'same' }],
  ['max', { ...some, unit: 'same' }],
  ['mean', { ...some, unit: 'same' }],
  ['sum', { ...some, unit: 'same' }],
])

/** Operators by mathjs's names. */
const sums = ['add', 'subtract', 'unaryMinus', 'unaryPlus']
const comparisons = ['larger', 'largerEq', 'smaller', 'smallerEq', 'equal', 'unequal']
export const logic: ReadonlySet<string> = new Set(['and', 'or', 'not'])

/** Those whose operands must share a unit. */
export const comparing: ReadonlySet<string> = new Set(comparisons)
export const adding: ReadonlySet<string> = new Set(sums)
export const operators: ReadonlySet<string> = new Set([...sums, ...comparisons, ...logic, 'multiply', 'divide', 'pow'])

/** Words that mathjs reads as operators, units of a range or values: never names. */
export const keywords: readonly string[] = [
  'and',
  'or',
  'not',
  'xor',
  'mod',
  'to',
  'in',
  'end',
  'true',
  'false',
  'null',
  'undefined',
  'NaN',
  'Infinity',
]

/** A word that may stand as the name of a reporter. */
export const wordPattern = /^[A-Za-z][A-Za-z0-9_]{0,63}$/
