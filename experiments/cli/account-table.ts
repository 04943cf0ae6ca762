import type { Language } from '../spec/text.ts'
import { table } from './table.ts'
import { cliTexts as texts } from './texts.ts'

/** A matrix of the accounts: a row for each kind of flow or stock, a column for each institutional sector. */
export interface AccountMatrix {
  rows: string[]
  columns: string[]
  values: number[][]
}

/** The matrix with the sums of its rows and columns, which close to zero in good accounts. */
export function accountTable({ rows, columns, values }: AccountMatrix, language: Language): string {
  const sum = texts.sum[language]
  const scale = values.flat().reduce((largest, value) => Math.max(largest, Math.abs(value)), 0)
  const cell = (value: number) => amount(value, scale)
  const body = rows.map((row, index) => [row, ...values[index].map(cell), cell(total(values[index]))])
  const columnSums = columns.map((_, column) => total(values.map((row) => row[column])))
  return table(
    [{ title: '' }, ...[...columns, sum].map((title) => ({ title, align: 'right' as const }))],
    [...body, [sum, ...columnSums.map(cell), cell(total(columnSums))]],
  )
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Four digits after the point; an empty cell where nothing flows; what rounding leaves of a closed sum is 0. */
function amount(value: number, scale: number): string {
  if (value === 0) return '.'
  if (Math.abs(value) <= scale * 1e-9) return '0'
  return value.toFixed(4)
}
