// Words for the faults of expressions.
import { complain, short } from '../complain.ts'
import type { Complaint } from '../spec-error.ts'
import { unitName } from '../unit-names.ts'
import { functions } from './grammar.ts'

export const emptyExpression = (): Complaint =>
  complain(
    'expression',
    { en: 'there is no expression', zh: '没有表达式' },
    { en: 'write one, e.g. `adoptionLarge - adoptionSmall`', zh: '请写表达式，例如 `adoptionLarge - adoptionSmall`' },
  )

export const tooLong = (length: number, most: number): Complaint =>
  complain(
    'expression',
    {
      en: `the expression has ${length} characters, more than ${most}`,
      zh: `表达式有 ${length} 个字符，超过 ${most} 个`,
    },
    { en: 'name its parts as reporters of their own', zh: '请把各部分写成单独的 reporter' },
  )

export const tooManyBrackets = (most: number): Complaint =>
  complain(
    'expression',
    { en: `more than ${most} brackets are open here`, zh: `此处打开的括号超过 ${most} 层` },
    { en: 'name its parts as reporters of their own', zh: '请把各部分写成单独的 reporter' },
  )

export const strangeSign = (sign: string): Complaint =>
  complain(
    'expression',
    { en: `\`${short(sign)}\` cannot stand in an expression`, zh: `表达式中不能出现 \`${short(sign)}\`` },
    sign === '='
      ? { en: 'compare with `==`; nothing can be assigned', zh: '比较请用 `==`；不能赋值' }
      : {
          en: 'use names, numbers, + - * / ^ ( ), comparisons, and, or, not, a ? b : c',
          zh: '可用名称、数字、+ - * / ^ ( )、比较、and、or、not、a ? b : c',
        },
  )

export const brokenExpression = (): Complaint =>
  complain(
    'expression',
    { en: 'the expression cannot be read from here on', zh: '从此处起无法读懂表达式' },
    { en: 'check for a missing operand, operator or bracket', zh: '请检查是否缺少运算数、运算符或括号' },
  )

export const missingOperator = (): Complaint =>
  complain(
    'expression',
    { en: 'an operator is missing between two parts of the expression', zh: '表达式的两部分之间缺少运算符' },
    { en: 'write `*` where you mean a product', zh: '若为乘积，请写 `*`' },
  )

export const unknownFunction = (name: string, nearest: string | undefined): Complaint =>
  complain(
    'unknown-name',
    { en: `there is no function \`${short(name)}\``, zh: `没有函数 \`${short(name)}\`` },
    nearest
      ? { en: `did you mean \`${nearest}\`?`, zh: `是否想写 \`${nearest}\`？` }
      : { en: `use one of ${[...functions.keys()].join(', ')}`, zh: `可用：${[...functions.keys()].join('、')}` },
  )

export const wrongArguments = (name: string, found: number, least: number, most: number): Complaint => {
  const wanted = least === most ? String(least) : `${least}-${most}`
  return complain(
    'expression',
    { en: `\`${name}\` is given ${found} arguments`, zh: `\`${name}\` 有 ${found} 个自变量` },
    { en: `give it ${wanted}`, zh: `应有 ${wanted} 个` },
  )
}

export const cyclic = (cycle: readonly string[]): Complaint =>
  complain(
    'cyclic',
    { en: `this reporter depends on itself: ${cycle.join(' → ')}`, zh: `该 reporter 依赖自身：${cycle.join(' → ')}` },
    { en: 'write it with observables only', zh: '请只用可观测量表示' },
  )

export const definedLater = (name: string): Complaint =>
  complain(
    'cyclic',
    { en: `the reporter \`${name}\` is defined further down`, zh: `reporter \`${name}\` 在后文才定义` },
    { en: `move \`${name}\` above this one`, zh: `请把 \`${name}\` 移到此项之前` },
  )

export function unitMismatch(left: string, right: string): Complaint {
  const [a, b] = [unitName(left), unitName(right)]
  return complain(
    'unit',
    { en: `units differ: ${a.en} and ${b.en}`, zh: `单位不同：${a.zh}与${b.zh}` },
    {
      en: 'bring both to one unit by a factor, e.g. `0.5 * carbon`',
      zh: '请乘以系数以统一单位，例如 `0.5 * carbon`',
    },
  )
}
