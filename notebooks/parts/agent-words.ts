import type { Language, Text } from '../../experiments/spec/text.ts'
import { unitName } from '../../experiments/spec/unit-names.ts'
import { computeKinds, regions, sectors, skills } from '../../model/index.ts'
import { choiceWords } from './choice-words.ts'

/** Chinese names of the units of agents' columns. */
const units: Record<string, string> = {
  sector: '行业',
  region: '地区',
  goods: '商品',
  workers: '人',
  'efficiency units': '效率单位',
  'goods/quarter': '商品/季度',
  'money/task': '货币/任务',
  tasks: '任务',
  'money/good': '货币/商品',
  'goods/task': '商品/任务',
  'money/quarter': '货币/季度',
  firm: '企业编号',
  money: '货币',
  'compute/quarter': '算力/季度',
  log: '对数',
  data: '数据',
  'data/quarter': '数据/季度',
  class: '类别',
  compute: '算力',
  'goods/compute': '商品/算力',
  'money/compute': '货币/算力',
}

export const agentUnit = (unit: string, language: Language): string =>
  language === 'zh' && units[unit] ? units[unit] : unitName(unit)[language]

/** What the numbers of a unit stand for, where they stand for names. */
const codes: Record<string, readonly string[]> = { sector: sectors, region: regions, class: skills }

/** The name behind a number, in units whose numbers are names. */
export function agentCode(unit: string, value: number): Text | undefined {
  const name = codes[unit]?.[value]
  return name === undefined ? undefined : choiceWords[name]
}

const goods = sectors.slice(0, 4)
const bySkill = ['staff', 'staffEfficiency', 'taskMix', 'layoffs', 'vacancies']
const bySector = ['inputs', 'inputOrders', 'supplier', 'seller']
const byKind = ['capacity', 'domestic', 'powerDraw', 'demand', 'used', 'chipsOrdered', 'expectedUse', 'price']

/** What an entry of a column with several stands for. */
export function entryName(column: string, entry: number): Text {
  const names = bySkill.includes(column)
    ? skills
    : bySector.includes(column)
      ? goods
      : byKind.includes(column)
        ? computeKinds
        : []
  const name = names[entry]
  return name === undefined ? { en: String(entry + 1), zh: String(entry + 1) } : choiceWords[name]
}
