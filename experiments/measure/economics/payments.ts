/** A matrix of accounts: what a sector (column) receives (+) or pays (-) for a purpose (row); rows sum to zero. */
export interface FlowMatrix {
  rows: readonly string[]
  columns: readonly string[]
  /** By row, then column. */
  values: readonly (readonly number[])[]
}

/** Money from one sector to another. */
export interface Payment {
  row: string
  payer: string
  payee: string
  /** Positive, in the unit of the matrix. */
  amount: number
}

/** What rounding leaves of sums that close, against the largest entry. */
const rounding = 1e-9

/**
 * Who pays whom in a transaction-flow matrix. A row says who pays and who receives and not who pays whom: where several
 * pay several, each pays each in proportion to both. Payments within a sector do not show.
 */
export function payments({ rows, columns, values }: FlowMatrix): Payment[] {
  const largest = Math.max(...values.flat().map(Math.abs))
  return rows.flatMap((row, r) => {
    const received = values[r].reduce((sum, value) => sum + Math.max(0, value), 0)
    return columns.flatMap((payer, p) =>
      columns.flatMap((payee, q) => {
        const [paid, got] = [-values[r][p], values[r][q]]
        const amount = paid > 0 && got > 0 ? (paid * got) / received : 0
        return amount > rounding * largest ? [{ row, payer, payee, amount }] : []
      }),
    )
  })
}
