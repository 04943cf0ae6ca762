import { figureText } from '../analysis/figure-text.ts'
import type { Language, Text } from '../spec/text.ts'
import { type Answer, type Cell, query } from '../store/query.ts'
import { exitCode } from './exit-code.ts'
import type { QueryFlags } from './query-command.ts'
import { resultTexts as texts } from './result-texts.ts'
import { table } from './table.ts'

/** Rows of a table that a terminal is shown. */
const rowsShown = 1000

/** `nqpf query`: the answer to a SQL question, as a table, as CSV or as JSON. Returns the exit code. */
export async function askResults(folder: string, sql: string, flags: QueryFlags, language: Language): Promise<number> {
  const found = await query(folder, sql)
  if (found.status === 'error') {
    const message = faultText(found)
    console.error(message[language])
    if (flags.json) console.log(JSON.stringify({ status: 'error', errors: [{ ...found, message }] }))
    return exitCode.fault
  }
  const { columns, rows } = found
  if (flags.json) {
    console.log(JSON.stringify({ columns, rows }))
    return exitCode.ok
  }
  if (flags.csv) {
    for (const row of [columns, ...rows]) console.log(row.map(csvCell).join(','))
    return exitCode.ok
  }
  const heads = columns.map((title, column) => ({
    title,
    ...(rows.every((row) => typeof row[column] !== 'string') && { align: 'right' as const }),
  }))
  console.log(
    table(
      heads,
      rows.slice(0, rowsShown).map((row) => row.map(cellText)),
    ),
  )
  if (rows.length > rowsShown) console.error(texts.moreRows(rows.length - rowsShown)[language])
  return exitCode.ok
}

const cellText = (value: Cell): string =>
  typeof value === 'number' || value === null ? figureText(value) : String(value)

/** Quoted where it must be, as in RFC 4180; empty where nothing is known. */
function csvCell(value: Cell): string {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function faultText(fault: Extract<Answer, { status: 'error' }>): Text {
  switch (fault.kind) {
    case 'no-results':
      return texts.noRuns(fault.path)
    case 'not-a-question':
      return texts.notAQuestion
    case 'sql':
      return texts.wrongSql(fault.reason)
  }
}
