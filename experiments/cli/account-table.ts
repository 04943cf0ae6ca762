import type { AccountMatrix } from '../../model/index.ts'
import type { Language } from '../spec/text.ts'
import { table } from './table.ts'
import { cliTexts as texts } from './texts.ts'

/** The matrix with the sums of its rows and columns, which close to zero in good accounts. */
export function accountTable(matrix: AccountMatrix, language: Language): string {
  const { values } = matrix
  const sum = texts.sum[language]
  const rows = matrix.rowLabels.map((label) => label[language])
  const columns = matrix.columnLabels.map((label) => label[language])
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

/** A point where nothing flows; 0 for what rounding leaves of a sum that closes; else about six digits of the largest. */
function amount(value: number, scale: number): string {
  if (value === 0) return '.'
  if (Math.abs(value) <= scale * 1e-9) return '0'
  const decimals = Math.min(4, Math.max(0, 5 - Math.floor(Math.log10(scale))))
  return value.toFixed(decimals)
}
