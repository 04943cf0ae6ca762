// What the commands on results say: analyze, query, export.
import type { Text } from '../spec/text.ts'

export const resultTexts = {
  resultsOrRuns: {
    en: 'folder of results, or a Parquet file with the columns of runs.parquet',
    zh: '结果文件夹，或与 runs.parquet 列相同的 Parquet 文件',
  },
  outcomeOption: {
    en: 'outcomes to analyse (default: those that design and expectations name)',
    zh: '要分析的结果（默认为设计与预期所涉及者）',
  },
  above: {
    en: 'of interest is an outcome above X, a number or a percentage of the points: 0.3 or 75%',
    zh: '关注高于 X 的结果，X 为数值或点的百分位，如 0.3 或 75%',
  },
  below: {
    en: 'of interest is an outcome below X; less is better',
    zh: '关注低于 X 的结果；越低越好',
  },
  boundForm: {
    en: 'It must be a number, or a percentage above 0% and below 100%: 0.3 or 75%.',
    zh: '应为数值，或 0% 与 100% 之间的百分数，如 0.3 或 75%。',
  },
  halfWidth: {
    en: 'half width that the interval of a mean shall have, for the advice on replicates',
    zh: '均值区间应有的半宽，用于重复次数建议',
  },
  positive: { en: 'It must be a number above 0.', zh: '应为大于 0 的数值。' },
  aboveOrBelow: { en: 'Choose one of --above and --below.', zh: '--above 与 --below 只能选一个。' },
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  noInterval: { en: '(no interval)', zh: '（无区间）' },
  notDistinguishable: { en: 'not distinguishable from 0', zh: '与 0 无显著差异' },
  noRuns: (path: string): Text => ({
    en: `${path} holds no results: there is no runs.parquet. Run the experiment first, with npx nqpf run FILE.`,
    zh: `${path} 中没有结果：找不到 runs.parquet。请先用 npx nqpf run FILE 运行实验。`,
  }),
  unreadable: (path: string, reason: string): Text => ({
    en: `${path} cannot be read: ${reason}`,
    zh: `无法读取 ${path}：${reason}`,
  }),
  wrongColumns: (path: string, missing: readonly string[]): Text => ({
    en: `${path} does not hold runs: the columns ${missing.join(', ')} are missing. Give runs.parquet or a table like it.`,
    zh: `${path} 不是运行结果表：缺少列 ${missing.join('、')}。请给出 runs.parquet 或同样的表。`,
  }),
  unknownOutcome: (name: string, nearest: string | undefined, known: readonly string[]): Text => {
    const some = known.slice(0, 12).join(', ') + (known.length > 12 ? ', ...' : '')
    return {
      en: `There is no outcome ${name}. ${nearest ? `Did you mean ${nearest}?` : `The runs have ${some}.`}`,
      zh: `没有名为 ${name} 的结果。${nearest ? `是否想写 ${nearest}？` : `可选：${some}。`}`,
    }
  },

  folder: { en: 'folder of results', zh: '结果文件夹' },
  sql: {
    en: 'one question in SQL to the tables runs, series, summary and agents',
    zh: '对 runs、series、summary、agents 表的一条 SQL 查询',
  },
  csv: { en: 'print comma-separated values', zh: '打印为逗号分隔值' },
  notAQuestion: {
    en: 'Ask one question, a SELECT: results are not changed, and no other file is read.',
    zh: '请只写一条 SELECT 查询：不会更改结果，也不读取其他文件。',
  },
  wrongSql: (reason: string): Text => ({ en: `The SQL is wrong. ${reason}`, zh: `SQL 有误。${reason}` }),
  moreRows: (rows: number): Text => ({
    en: `${rows} more rows: see all with --csv, or fewer with LIMIT.`,
    zh: `另有 ${rows} 行：用 --csv 查看全部，或用 LIMIT 限制。`,
  }),

  format: {
    en: 'csv, arrow (Feather) or xlsx (Excel) for tables; posterior for what a calibration leaves',
    zh: '表格：csv、arrow（Feather）或 xlsx（Excel）；校准所得后验：posterior',
  },
  noCalibration: (folder: string): Text => ({
    en: `${folder} holds no calibration whose runs have all ended: run one, e.g. npx nqpf run experiments/calibration.yaml.`,
    zh: `${folder} 中没有已全部完成的校准：请先运行，例如 npx nqpf run experiments/calibration.yaml。`,
  }),
  exportOut: { en: 'folder to write into (default: that of the results)', zh: '写入的文件夹（默认为结果文件夹）' },
  table: {
    en: 'tables to write: runs, series, summary, agents (default: all there are)',
    zh: '要写出的表：runs、series、summary、agents（默认全部已有的表）',
  },
  noTable: (path: string, name: string): Text => ({
    en: `${path} holds no ${name}.parquet.`,
    zh: `${path} 中没有 ${name}.parquet。`,
  }),
  tooLarge: {
    rows: ({ table, rows, most }: SheetSize): Text => ({
      en: `${table} has ${rows} rows; an Excel sheet takes ${most}. ${instead.en}`,
      zh: `${table} 有 ${rows} 行；Excel 工作表最多 ${most} 行。${instead.zh}`,
    }),
    columns: ({ table, columns, most }: SheetSize): Text => ({
      en: `${table} has ${columns} columns; an Excel sheet takes ${most}. ${instead.en}`,
      zh: `${table} 有 ${columns} 列；Excel 工作表最多 ${most} 列。${instead.zh}`,
    }),
    cells: ({ table, rows, columns, most }: SheetSize): Text => ({
      en: `${table} has ${rows} rows of ${columns} columns, more than the ${most} cells that are written to Excel. ${instead.en}`,
      zh: `${table} 有 ${rows} 行 ${columns} 列，超过可写入 Excel 的 ${most} 个单元格。${instead.zh}`,
    }),
  },
} as const

interface SheetSize {
  table: string
  rows: number
  columns: number
  most: number
}

const instead: Text = {
  en: 'Choose tables with --table runs summary, or another --format: csv or arrow.',
  zh: '请用 --table runs summary 选择表，或改用 --format csv 或 arrow。',
}
