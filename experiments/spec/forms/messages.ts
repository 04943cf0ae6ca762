// Words for the faults of parameter forms.
import { complain } from '../complain.ts'
import type { Complaint } from '../spec-error.ts'

/** A list or a choice was given a form. */
export function takesOneValue(name: string, kind: 'list' | 'choice'): Complaint {
  const what = { list: { en: 'a whole list', zh: '整个列表' }, choice: { en: 'a choice', zh: '选项' } }[kind]
  const mend =
    kind === 'list'
      ? { en: `vary one element of it: \`${name}[0]\``, zh: `请改变其中一个元素：\`${name}[0]\`` }
      : {
          en: 'write one file for each choice, or one alternative each in `design: {kind: compare}`',
          zh: '请为每个选项各写一个文件，或在 `design: {kind: compare}` 中各写一个方案',
        }
  return complain(
    'wrong-form',
    { en: `\`${name}\` is ${what.en} and cannot be varied as one`, zh: `\`${name}\` 是${what.zh}，不能作为整体变动` },
    mend,
  )
}

/** A bare list was given to a parameter that takes a number or a switch. */
export const listWithoutKey = (name: string): Complaint =>
  complain(
    'wrong-type',
    { en: `\`${name}\` takes one value, not a list`, zh: `\`${name}\` 取一个值，而不是列表` },
    { en: `to vary it write \`${name}: {values: [...]}\``, zh: `如需变动，请写 \`${name}: {values: [...]}\`` },
  )

export const switchForm = (name: string): Complaint =>
  complain(
    'wrong-form',
    { en: `\`${name}\` is a switch and has no range`, zh: `\`${name}\` 是开关，没有范围` },
    { en: `write \`${name}: {values: [false, true]}\``, zh: `请写 \`${name}: {values: [false, true]}\`` },
  )

export const emptyRange = (name: string, min: number, max: number): Complaint =>
  complain(
    'contradiction',
    {
      en: `the range of \`${name}\` runs from ${min} to ${max}, which holds nothing`,
      zh: `\`${name}\` 的范围从 ${min} 到 ${max}，其中没有值`,
    },
    min > max
      ? { en: `exchange the two: min ${max}, max ${min}`, zh: `请对调：min 为 ${max}，max 为 ${min}` }
      : { en: `write \`${name}: ${min}\` for one value`, zh: `只取一个值时请写 \`${name}: ${min}\`` },
  )

/** `fitting`: a step near to the one written; `end`: the last value that its steps reach, if they reach one. */
export const stepDoesNotFit = (name: string, step: number, fitting: number, end?: number): Complaint =>
  complain(
    'contradiction',
    {
      en: `steps of ${step} do not end at the max of \`${name}\``,
      zh: `以 ${step} 为步长不能恰好到达 \`${name}\` 的 max`,
    },
    end === undefined
      ? { en: `set \`step: ${fitting}\``, zh: `请设 \`step: ${fitting}\`` }
      : { en: `set \`max: ${end}\` or \`step: ${fitting}\``, zh: `请设 \`max: ${end}\` 或 \`step: ${fitting}\`` },
  )

export const wholeSteps = (name: string, step: number): Complaint =>
  complain(
    'wrong-type',
    {
      en: `\`${name}\` counts in whole numbers, so its step cannot be ${step}`,
      zh: `\`${name}\` 为整数，步长不能为 ${step}`,
    },
    { en: `set \`step: ${Math.max(1, Math.round(step))}\``, zh: `请设 \`step: ${Math.max(1, Math.round(step))}\`` },
  )

export const tooManyLevels = (name: string, count: number, most: number): Complaint =>
  complain(
    'out-of-range',
    { en: `\`${name}\` would take ${count} values`, zh: `\`${name}\` 将取 ${count} 个值` },
    { en: `choose a larger step: at most ${most} values`, zh: `请增大步长：最多 ${most} 个值` },
  )

export const valueTwice = (name: string, value: number | boolean): Complaint =>
  complain(
    'contradiction',
    { en: `the values of \`${name}\` hold ${value} twice`, zh: `\`${name}\` 的取值中 ${value} 出现两次` },
    {
      en: 'keep one of the two; more runs of a point are `replicates`',
      zh: '请只保留一个；同一点多次运行请用 `replicates`',
    },
  )

export const modeOutside = (name: string, mode: number, min: number, max: number): Complaint =>
  complain(
    'contradiction',
    {
      en: `the mode ${mode} of \`${name}\` lies outside its range from ${min} to ${max}`,
      zh: `\`${name}\` 的众数 ${mode} 在其范围 ${min} 至 ${max} 之外`,
    },
    { en: `choose a mode from ${min} to ${max}`, zh: `请选 ${min} 至 ${max} 之间的众数` },
  )

export const notPositive = (name: string, mean: number): Complaint =>
  complain(
    'out-of-range',
    { en: `a lognormal \`${name}\` cannot have the mean ${mean}`, zh: `对数正态的 \`${name}\` 均值不能为 ${mean}` },
    { en: 'choose a mean above 0, or `distribution: normal`', zh: '请选大于 0 的均值，或用 `distribution: normal`' },
  )

export const nothingWithin = (name: string, min: number, max: number): Complaint =>
  complain(
    'contradiction',
    {
      en: `almost nothing of this distribution lies in the range of \`${name}\`, ${min} to ${max}`,
      zh: `该分布几乎不落在 \`${name}\` 的范围 ${min} 至 ${max} 内`,
    },
    { en: 'move its mean, or widen it', zh: '请移动其均值或加大其离散程度' },
  )

export const writtenTwice = (name: string, first: string): Complaint =>
  complain(
    'duplicate-name',
    {
      en: `\`${name}\` is set twice: it stands under \`${first}\` already`,
      zh: `\`${name}\` 设定了两次：\`${first}\` 下已有`,
    },
    { en: 'keep one of the two', zh: '请只保留一个' },
  )
