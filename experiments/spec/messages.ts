// Every text that a fault of an experiment file can show. Each names the offender and how to mend it.
import { complain, short } from './complain.ts'
import type { Complaint } from './spec-error.ts'
import type { Text } from './text.ts'
import { otherYamlFault, unknownAliasMend, yamlFaults } from './yaml-faults.ts'

const kindsOfValue: Record<string, Text> = {
  number: { en: 'a number', zh: '数字' },
  int: { en: 'a whole number', zh: '整数' },
  string: { en: 'a text', zh: '文本' },
  boolean: { en: 'true or false', zh: ' true 或 false' },
  array: { en: 'a list', zh: '列表' },
  map: { en: 'a map of keys and values', zh: '键值映射' },
}

/** A kind of value in words, e.g. `int` is "a whole number"; a number stands for itself, set off from Chinese words. */
const inWords = (kind: string): Text => kindsOfValue[kind] ?? { en: kind, zh: ` ${kind}` }

const unreadableReasons: Record<string, Text> = {
  ENOENT: { en: 'there is no such file', zh: '没有这个文件' },
  EISDIR: { en: 'it is a folder, not a file', zh: '这是文件夹，不是文件' },
  EACCES: { en: 'reading it is not permitted', zh: '没有读取权限' },
}

export function unreadable(code: string): Complaint {
  const reason = unreadableReasons[code] ?? { en: code, zh: code }
  return complain(
    'unreadable',
    { en: `the file cannot be read: ${reason.en}`, zh: `无法读取文件：${reason.zh}` },
    {
      en: 'give the path of an experiment file, e.g. experiments/baseline.yaml',
      zh: '请给出实验文件的路径，例如 experiments/baseline.yaml',
    },
  )
}

export const tooLarge = (bytes: number, limit: number): Complaint =>
  complain(
    'too-large',
    {
      en: `the file has ${bytes} bytes, more than the ${limit} an experiment may have`,
      zh: `文件有 ${bytes} 字节，超过实验文件上限 ${limit} 字节`,
    },
    { en: 'check that it is an experiment file and not a table of data', zh: '请确认它是实验文件而不是数据表' },
  )

export const notUtf8 = (): Complaint =>
  complain(
    'not-utf8',
    { en: 'the file is not UTF-8 text from here on', zh: '从此处起文件不是 UTF-8 文本' },
    { en: 'save it as UTF-8', zh: '请另存为 UTF-8 编码' },
  )

/** `code` is the YAML library's name of the fault. */
export function syntax(code: string): Complaint {
  const { message, mend } = yamlFaults[code] ?? otherYamlFault
  return complain('syntax', { en: `not valid YAML: ${message.en}`, zh: `YAML 语法错误：${message.zh}` }, mend)
}

export const duplicateKey = (key: string): Complaint =>
  complain(
    'duplicate-key',
    { en: `\`${short(key)}\` is written twice`, zh: `\`${short(key)}\` 重复出现` },
    { en: 'keep one of the two', zh: '请只保留一个' },
  )

export const unknownAlias = (alias: string): Complaint =>
  complain(
    'unknown-name',
    { en: `there is no anchor for the alias \`${alias}\``, zh: `别名 \`${alias}\` 没有对应的锚点` },
    unknownAliasMend,
  )

export const tooManyAliases = (): Complaint =>
  complain(
    'too-many-aliases',
    { en: 'the aliases of this file unfold into too many values', zh: '文件中的别名展开后数值过多' },
    { en: 'write the values out', zh: '请直接写出各值' },
  )

export const tooDeep = (): Complaint =>
  complain(
    'too-deep',
    { en: 'the file is nested too deeply', zh: '文件嵌套层次过深' },
    { en: 'an experiment needs no more than four levels', zh: '实验文件不需要超过四层嵌套' },
  )

export const notAMap = (): Complaint =>
  complain(
    'wrong-type',
    { en: 'an experiment file is a map of keys and values', zh: '实验文件应为键值映射' },
    { en: 'start with a line such as `name: my-experiment`', zh: '请以类似 `name: my-experiment` 的一行开头' },
  )

/** `thing` says what the name stands for: a key, a parameter, a preset ... */
export function unknownName(
  thing: Text,
  written: string,
  nearest: string | undefined,
  valid: readonly string[],
): Complaint {
  const few = valid.length <= 12
  const mend =
    valid.length === 0
      ? { en: `remove it: there is no ${thing.en}`, zh: `请删去：没有${thing.zh}` }
      : nearest
        ? { en: `did you mean \`${nearest}\`?`, zh: `是否想写 \`${nearest}\`？` }
        : few
          ? { en: `use one of ${valid.join(', ')}`, zh: `可用：${valid.join('、')}` }
          : whereListed(thing)
  return complain(
    'unknown-name',
    { en: `there is no ${thing.en} \`${short(written)}\``, zh: `没有名为 \`${short(written)}\` 的${thing.zh}` },
    mend,
  )
}

const whereListed = (thing: Text): Text =>
  thing === things.figure || thing === things.outcome
    ? {
        en: 'use one such as gdp, unemployment or adoption: a file made by `npx nqpf new NAME` lists all',
        zh: '例如 gdp、unemployment、adoption：`npx nqpf new NAME` 生成的文件列出全部名称',
      }
    : { en: 'list the valid names with `npx nqpf parameters`', zh: '可用 `npx nqpf parameters` 列出有效名称' }

export const missing = (key: string): Complaint =>
  complain(
    'missing',
    { en: `\`${key}\` is missing`, zh: `缺少 \`${key}\`` },
    { en: `add a line \`${key}: ...\``, zh: `请添加一行 \`${key}: ...\`` },
  )

export function wrongType(key: string, expected: string, found: string, quotedNumber: boolean): Complaint {
  const wanted = inWords(expected)
  const got = inWords(found)
  const message =
    found === 'empty'
      ? { en: `\`${key}\` has no value`, zh: `\`${key}\` 没有值` }
      : { en: `\`${key}\` must be ${wanted.en}, not ${got.en}`, zh: `\`${key}\` 应为${wanted.zh}，而不是${got.zh}` }
  const mend = quotedNumber
    ? {
        en: 'remove the quotes or the unit: a number stands alone, e.g. 0.05',
        zh: '请去掉引号或单位：数字应单独书写，例如 0.05',
      }
    : {
        en: `write ${wanted.en}, or delete the line to keep the default`,
        zh: `请写${wanted.zh}，或删去该行以使用默认值`,
      }
  return complain('wrong-type', message, mend)
}

/** `bound`: how many there must be, exactly or at least or at most. */
export function wrongLength(key: string, bound: number, found: number, exact: boolean): Complaint {
  const wanted = exact
    ? { en: String(bound), zh: ` ${bound} ` }
    : found < bound
      ? { en: `at least ${bound}`, zh: `至少 ${bound} ` }
      : { en: `at most ${bound}`, zh: `最多 ${bound} ` }
  return complain(
    'wrong-form',
    { en: `\`${key}\` has ${found} values`, zh: `\`${key}\` 有 ${found} 个值` },
    { en: `write ${wanted.en} ${bound === 1 ? 'value' : 'values'}`, zh: `请写${wanted.zh}个值` },
  )
}

export const wrongForm = (key: string, written: string, rule: Text): Complaint =>
  complain(
    'wrong-form',
    { en: `\`${key}\` cannot be \`${short(written)}\``, zh: `\`${key}\` 不能为 \`${short(written)}\`` },
    rule,
  )

/** How a name may look, by the key under which it stands. */
export const nameRules: Record<string, Text> = {
  name: {
    en: 'use small letters, digits and hyphens, e.g. `cheap-compute`: it names the folder of results',
    zh: '请用小写字母、数字和连字符，例如 `cheap-compute`：它是结果文件夹的名称',
  },
  reporters: {
    en: 'use letters and digits, first a letter, e.g. `adoptionGap`: it names a column',
    zh: '请用字母和数字并以字母开头，例如 `adoptionGap`：它是列的名称',
  },
  design: {
    en: 'use letters, digits and hyphens, e.g. `cheap-compute`: tables name the alternative by it',
    zh: '请用字母、数字和连字符，例如 `cheap-compute`：表格以此称呼该方案',
  },
  posterior: {
    en: 'use small letters, digits and hyphens, e.g. `china-2023`: it names a file in the folder `posteriors`',
    zh: '请用小写字母、数字和连字符，例如 `china-2023`：它是 `posteriors` 文件夹中的文件名',
  },
  charts: { en: 'use letters, digits and hyphens', zh: '请用字母、数字和连字符' },
}

export const endsBeforeStart = (start: number, end: number): Complaint =>
  complain(
    'contradiction',
    {
      en: `the policy starts at tick ${start} and ends at tick ${end}, so it never holds`,
      zh: `政策在第 ${end} 季终止，而从第 ${start} 季才开始，因此从未生效`,
    },
    {
      en: `set \`end\` to ${start + 1} or later: it is the first quarter without the policy`,
      zh: `请把 \`end\` 设为不小于 ${start + 1}：它是政策不再生效的第一季`,
    },
  )

export const startsTooLate = (start: number, ticks: number): Complaint =>
  complain(
    'contradiction',
    {
      en: `the policy starts at tick ${start}, but the runs end at tick ${ticks}`,
      zh: `政策从第 ${start} 季开始，而运行在第 ${ticks} 季结束`,
    },
    {
      en: `start it at ${ticks} or earlier, or raise \`ticks\``,
      zh: `请在第 ${ticks} 季或更早开始，或增大 \`ticks\``,
    },
  )

export const otherFault = (key: string, said: string): Complaint =>
  complain(
    'wrong-form',
    { en: `\`${key}\`: ${said}`, zh: `\`${key}\`:${said}` },
    { en: 'see `npx nqpf parameters`', zh: '请参阅 `npx nqpf parameters`' },
  )

export const things = {
  key: { en: 'key', zh: '键' },
  parameter: { en: 'parameter', zh: '参数' },
  preset: { en: 'preset', zh: '预设' },
  instrument: { en: 'policy instrument', zh: '政策工具' },
  design: { en: 'design', zh: '设计' },
  distribution: { en: 'distribution', zh: '分布' },
  figure: { en: 'observable, parameter or reporter', zh: '可观测量、参数或 reporter' },
  outcome: { en: 'reporter or observable', zh: '可观测量或 reporter' },
  posterior: { en: 'posterior', zh: '后验' },
  reporterAbove: { en: 'reporter above this one', zh: '上文的 reporter' },
  number: { en: 'numeric parameter', zh: '数值参数' },
  factor: { en: 'varied parameter', zh: '变动的参数' },
  alternative: { en: 'alternative', zh: '方案' },
  choice: (key: string): Text => ({ en: `choice of ${key} called`, zh: ` ${key} 选项` }),
}

export const moreErrors = (rest: number): Text => ({ en: `and ${rest} more faults`, zh: `另有 ${rest} 处错误` })

export const warningMark: Text = { en: 'warning: ', zh: '警告：' }
