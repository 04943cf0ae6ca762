// What the commands say, apart from the faults of experiment files, whose words are in spec/messages.ts.
import type { Text } from '../spec/text.ts'
import { outcomeTexts } from './outcome-texts.ts'
import { runTexts } from './run-texts.ts'

export const cliTexts = {
  program: {
    en: 'NQPF Lab: put questions to an economy of compute, data and algorithms.',
    zh: 'NQPF Lab：向由算力、数据与算法构成的经济提出问题。',
  },
  help: { en: 'show this help', zh: '显示帮助' },
  version: { en: 'show the version', zh: '显示版本' },
  lang: {
    en: 'language of messages: en or zh (default: that of the locale)',
    zh: '消息语言：en 或 zh（默认随系统语言）',
  },
  json: { en: 'print one JSON object on standard output and nothing else there', zh: '标准输出只打印一个 JSON 对象' },
  chooseLanguage: { en: 'Choose en or zh.', zh: '请选 en 或 zh。' },
  helpCommand: { en: 'show the help of a command', zh: '显示某个命令的帮助' },
  file: { en: 'experiment file (YAML)', zh: '实验文件（YAML）' },
  example: { en: 'Example', zh: '示例' },

  ...runTexts,

  validate: { en: 'check an experiment file without running it', zh: '检查实验文件而不运行' },
  schema: {
    en: 'print the JSON Schema of experiment files, by which editors complete and check them',
    zh: '打印实验文件的 JSON Schema，编辑器据此补全与检查',
  },
  new: { en: 'write a commented experiment file to start from', zh: '写出一个带注释的实验文件作为起点' },
  newName: { en: 'name of the experiment, e.g. cheap-compute', zh: '实验名称，例如 cheap-compute' },
  newDesign: { en: 'how it varies parameters (default: grid)', zh: '参数的变动方式（默认 grid）' },
  newOut: { en: 'file to write (default: <name>.yaml)', zh: '写入的文件（默认 <name>.yaml）' },
  nameForm: {
    en: 'Use small letters, digits and hyphens, e.g. cheap-compute.',
    zh: '请用小写字母、数字和连字符，例如 cheap-compute。',
  },
  inOrder: (file: string): Text => ({ en: `${file} is in order.`, zh: `${file} 没有问题。` }),
  written: (file: string): Text => ({
    en: `${file} is written. Change what you like, then: npx nqpf run ${file} --quick`,
    zh: `已写出 ${file}。请按需修改，然后运行：npx nqpf run ${file} --quick`,
  }),
  notWritten: (file: string, code: string): Text =>
    code === 'EEXIST'
      ? {
          en: `${file} is there already and stays as it is: choose another name, or --out.`,
          zh: `${file} 已存在，未作改动：请另选名称或用 --out。`,
        }
      : { en: `${file} cannot be written: ${code}.`, zh: `无法写入 ${file}：${code}。` },

  parameters: { en: 'list all parameters and policy instruments', zh: '列出全部参数与政策工具' },
  instruments: {
    en: 'Policy instruments, for the key `policies` of an experiment file',
    zh: '政策工具（写在实验文件的 `policies` 键下）',
  },
  name: { en: 'name', zh: '名称' },
  default: { en: 'default', zh: '默认值' },
  range: { en: 'range', zh: '范围' },
  unit: { en: 'unit', zh: '单位' },
  meaning: { en: 'meaning', zh: '含义' },
  source: { en: 'source', zh: '来源' },

  ...outcomeTexts,

  unknownOption: (name: string): Text => ({ en: `There is no option ${name}.`, zh: `没有选项 ${name}。` }),
  unknownCommand: (name: string): Text => ({ en: `There is no command ${name}.`, zh: `没有命令 ${name}。` }),
  didYouMean: (name: string): Text => ({ en: `Did you mean ${name}?`, zh: `是否想写 ${name}？` }),
  missingArgument: (name: string): Text => ({ en: `The argument <${name}> is missing.`, zh: `缺少参数 <${name}>。` }),
  missingValue: (option: string): Text => ({
    en: `The option ${option} needs a value.`,
    zh: `选项 ${option} 需要一个值。`,
  }),
  invalidValue: (option: string, value: string): Text => ({
    en: `${option} cannot be ${value}.`,
    zh: `${option} 不能为 ${value}。`,
  }),
  tooMany: { en: 'There are too many arguments.', zh: '参数过多。' },
  seeHelp: (command: string): Text => ({ en: `See npx ${command} --help.`, zh: `请参阅 npx ${command} --help。` }),
}

/** Commander's own headings of a help page. */
export const headings: Record<string, Text> = {
  'Usage:': { en: 'Usage:', zh: '用法：' },
  'Options:': { en: 'Options:', zh: '选项：' },
  'Commands:': { en: 'Commands:', zh: '命令：' },
  'Arguments:': { en: 'Arguments:', zh: '参数：' },
}
