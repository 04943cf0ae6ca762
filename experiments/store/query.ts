import { type DuckDBConnection, StatementType } from '@duckdb/node-api'
import { openResults } from './open-results.ts'

/** A cell of a result, as JSON can hold it. */
export type Cell = number | string | boolean | null

export type Answer =
  | { status: 'ok'; columns: string[]; rows: Cell[][] }
  /** `reason` is what the database says of the SQL. */
  | { status: 'error'; kind: 'sql'; reason: string }
  /** More than one question, or something that is none. */
  | { status: 'error'; kind: 'not-a-question' }
  | { status: 'error'; kind: 'no-results'; path: string }

/** Statements that change nothing. */
const questions = new Set([StatementType.SELECT, StatementType.EXPLAIN])

/**
 * Answers a SQL question to the results of an experiment. The views `runs`, `series` and `summary` hold the files of
 * these names. Only one question is answered, and nothing else is read or written.
 */
export async function query(folder: string, sql: string): Promise<Answer> {
  const { connection, close, tables } = await openResults(folder)
  try {
    if (tables.length === 0) return { status: 'error', kind: 'no-results', path: folder }
    if (!(await isQuestion(connection, sql))) return { status: 'error', kind: 'not-a-question' }
    const reader = await connection.runAndReadAll(sql)
    const rows = reader.getRowsJS() as unknown[][]
    return { status: 'ok', columns: reader.deduplicatedColumnNames(), rows: rows.map((row) => row.map(cell)) }
  } catch (fault) {
    return { status: 'error', kind: 'sql', reason: (fault as Error).message.trim() }
  } finally {
    close()
  }
}

async function isQuestion(connection: DuckDBConnection, sql: string): Promise<boolean> {
  if (sql.trim() === '') return false
  const statements = await connection.extractStatements(sql)
  if (statements.count !== 1) return false
  const { statementType } = await statements.prepare(0)
  return questions.has(statementType)
}

/** Counts and sums come as 64-bit integers, which JSON does not know; beyond 2^53 they are told as text. */
function cell(value: unknown): Cell {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (value === null || ['number', 'string', 'boolean'].includes(typeof value)) return value as Cell
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object'
    ? JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each))
    : String(value)
}
