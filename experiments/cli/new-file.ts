import { observables } from '../../model/index.ts'
import type { DesignKind } from '../spec/design.ts'
import { designLines } from './new-kinds.ts'

/** Widest line of the list of observables. */
const width = 100

/** A commented experiment file of one design. `schema` is the way from the file to the JSON Schema. */
export function starterFile(name: string, kind: DesignKind, schema: string): string {
  const { en, zh, parameters, uncertainties = [], design, expect } = designLines[kind]
  return `# yaml-language-server: $schema=${schema}
#
#   npx nqpf validate ${name}.yaml      check it / 检查
#   npx nqpf run ${name}.yaml --quick   a first look / 快速浏览
name: ${name}
title:
  en: ${name}
  zh: ${name}

# Where parameters start from. / 参数的出发点。
preset: china-2023

# Parameters: a number, or one of the forms below. List them all with \`npx nqpf parameters\`.
# 参数：一个数值，或下列形式之一。可用 \`npx nqpf parameters --lang zh\` 列出全部参数。
#   openness: 0.3                              one value / 一个值
#   openness: {values: [0.1, 0.5, 0.9]}        these values / 若干个值
#   openness: {min: 0, max: 1, step: 0.25}     steps / 等步长
#   openness: {min: 0, max: 1}                 a range, evenly / 范围内均匀
#   openness: {distribution: normal, mean: 0.3, sd: 0.1}
#     also lognormal, uniform, triangular {min, mode, max}, beta {alpha, beta} / 其他分布
#   "penetration[industry]": 0.3               one element of a list / 列表中的一个元素
#   computeRental: {values: [true, false]}     a switch / 开关
parameters:${block(parameters)}

# The same forms, for what policy cannot choose. / 形式相同，用于政策不能选择的参数。
uncertainties:${block(uncertainties)}

# What is not set here may be drawn anew in each replicate, as a calibration left it, e.g.
# 此处未设定的参数可在每次重复中从校准后验抽取，例如
# posterior: china-2023

# Dated policy instruments, e.g. / 有起止日期的政策工具，例如
#   - {instrument: computeBuild, amount: 0.005, start: 8, end: 28}
policies: []

# ${en}. / ${zh}。
design:
  kind: ${kind}
${design.map((line) => `  ${line}\n`).join('')}
# Runs of each point, which differ by chance only. / 每点的运行次数，仅随机性不同。
replicates: 20

# Quarters of a run. / 每次运行的季度数。
ticks: 80

# Ends a run early, e.g. / 提前结束运行，例如
# stopWhen: "unemployment > 0.5"

# Columns of the results: observables, or expressions over observables, parameters and the reporters above. summary
# (last, first, mean, min, max, sum, cycle, slope) and from make them one number for each run.
# 结果的各列：可观测量，或由可观测量、参数与前面的 reporter 组成的表达式。summary 与 from 把序列归为每次运行的一个数。
reporters:
  - gdp
  - unemployment
  - giniIncome
  - {name: adoptionMean, expression: adoption, summary: mean, from: 40}
  - {name: adoptionGap, expression: "adoptionLarge - adoptionSmall"}
# All observables / 全部可观测量:
${observableList()}

# Predictions: gt, lt, within: [a, b], or monotone with a parameter. / 预期：gt、lt、within: [a, b]，或随某参数 monotone。
expect:
  - ${expect}

# When a run fails: keep on, finish those begun, or stop. / 运行失败时：keep、finish 或 stop。
onError: keep

# The same seeds at every point, so that points differ by their setting alone. / 各点种子相同，差别只来自设定。
commonRandomNumbers: true

# Same seed, same bits. Leave it out to have one chosen. / 种子相同则结果逐位相同。省略则由程序选择。
seed: 2023
`
}

const block = (lines: readonly string[]): string =>
  lines.length === 0 ? ' {}' : lines.map((line) => `\n  ${line}`).join('')

function observableList(): string {
  const lines = ['#  ']
  for (const { name } of observables) {
    if ((lines.at(-1) as string).length + name.length > width) lines.push('#  ')
    lines[lines.length - 1] += ` ${name}`
  }
  return lines.join('\n')
}
