import type { Column } from '../../../model/agents/columns.ts'
import { firmColumns } from '../../../model/agents/firms.ts'
import { householdColumns } from '../../../model/agents/households.ts'
import { providerColumns } from '../../../model/agents/providers.ts'
import type { Economy } from '../../../model/index.ts'
import { bankWords, centralBankWords, foreignWords, governmentWords } from './institution-words.ts'
import { knowledgeWords, societyWords } from './knowledge-words.ts'
import { code, folded, markdownTable } from './markdown-table.ts'
import { marketWords } from './market-words.ts'
import { type RecordWords, wordedFields } from './record-words.ts'
import { technologyWords } from './technology-words.ts'

const titles = ['name', 'type', 'unit', 'meaning', '含义']

/** State variables of every kind of agent, from the declarations of its columns, and of the institutions' records. */
export function stateTables(economy: Economy): string {
  const records: [string, object, RecordWords][] = [
    ['Bank 银行', economy.bank, bankWords],
    ['Central bank 中央银行', economy.centralBank, centralBankWords],
    ['Government 政府', economy.government, governmentWords],
    ['Rest of the world 国外', economy.foreign, foreignWords],
    ['Markets 市场', economy.markets, marketWords],
    ['Technology of the sectors, solved at the start 部门技术', economy.technology, technologyWords],
    ['Knowledge 知识', economy.knowledge, knowledgeWords],
    ['Society 社会', economy.society, societyWords],
  ]
  return [
    columnTable('Households 住户', householdColumns),
    columnTable('Firms 企业', firmColumns),
    columnTable('Compute providers 算力服务商', providerColumns),
    ...records.map(([title, record, words]) => recordTable(title, record, words)),
  ].join('\n')
}

function columnTable(title: string, declarations: Readonly<Record<string, Column>>): string {
  const rows = Object.entries(declarations).map(([name, { type, width, unit, en, zh }]) => [
    code(name),
    (width ?? 1) > 1 ? `${type} × ${width}` : type,
    unit,
    en,
    zh,
  ])
  return folded(`${title} (${rows.length})`, markdownTable(titles, rows))
}

function recordTable(title: string, record: object, words: RecordWords): string {
  const rows = wordedFields(title, record, words).map(([name, value, [unit, en, zh]]) => [
    code(name),
    typeof value === 'number' ? 'f64' : `f64 × ${value.length}`,
    unit,
    en,
    zh,
  ])
  return folded(`${title} (${rows.length})`, markdownTable(titles, rows))
}
