import { type ParameterName, parameterMeta, parameterSchema } from '../../../model/index.ts'
import { code, folded, markdownTable } from './markdown-table.ts'

const groupNames: Record<string, string> = {
  population: 'Population 规模与人口',
  macro: 'Macroeconomic frame 宏观框架',
  households: 'Households 住户',
  labour: 'Labour 劳动',
  firms: 'Firms 企业',
  finance: 'Finance 金融',
  government: 'Government 政府',
  technology: 'Technology 技术',
  compute: 'Compute 算力',
  knowledge: 'Data and algorithms 数据与算法',
  society: 'Society 社会',
  policy: 'Policy 政策',
  limits: 'Limits 极限情形',
}

/** What holds for a group as a whole. */
const introductions: Record<string, string> = {
  policy:
    'Standing values. `trainingBudget`, `missionBudget`, `publicResearch` and `digitalGovernment` are part of the balanced budget of the start: they displace other purchases, and only dated instruments add to spending (7.1). 常设值。其中四项预算包含在初始平衡预算之内，会挤占其他采购；只有有起止日期的政策工具才增加支出（见7.1）。',
}

const titles = ['name', 'default', 'range', 'unit', 'meaning', '含义', 'source']

/** Every parameter by group, as the schema declares it. */
export function parameterTables(): string {
  const all = (Object.keys(parameterSchema.shape) as ParameterName[]).map((name) => ({ name, ...parameterMeta(name) }))
  const groups = [...new Set(all.map(({ group }) => group))]
  return groups
    .map((group) => {
      const members = all.filter((parameter) => parameter.group === group)
      const rows = members.map(({ name, min, max, unit, en, zh, source, ...rest }) => [
        code(name),
        written(rest.default),
        min === undefined ? '' : `${min} … ${max}`,
        unit,
        en,
        zh,
        source,
      ])
      const table = markdownTable(titles, rows)
      const introduction = introductions[group]
      return folded(
        `${groupNames[group] ?? group} (${members.length})`,
        introduction === undefined ? table : `${introduction}\n\n${table}`,
      )
    })
    .join('\n')
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(', ')
  return typeof value === 'number' ? String(Number(value.toPrecision(6))) : String(value)
}
