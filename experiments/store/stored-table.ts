import type { Manifest } from './manifest.ts'

/** A table of results wherever it lies: a Parquet file that a database or a browser reads, or rows in memory. */
export interface StoredTable {
  /** In the order of the file. */
  columns: readonly { name: string; number: boolean }[]
  /** These columns as 64-bit floats, rows in the order of the file; NaN where there is no value. */
  numbers(names: readonly string[]): Promise<Float64Array[]>
  /** A column of words. */
  words(name: string): Promise<(string | null)[]>
}

/** Results of one experiment, or one table without a manifest. */
export interface StoredResults {
  /** What messages call it: a path, or the name of a folder that a page was given. */
  path: string
  manifest?: Manifest
  runs?: StoredTable
  /** Rows of a run and tick. */
  series?: StoredTable
}

/** Places of the rows by rising keys, the first key first; as they are where they stand so already. */
export function rowOrder(keys: readonly Float64Array[]): Uint32Array {
  const order = Uint32Array.from(keys[0] ?? [], (_, row) => row)
  const compare = (a: number, b: number): number => {
    for (const key of keys) if (key[a] !== key[b]) return key[a] - key[b]
    return a - b
  }
  const sorted = order.every((row) => row === 0 || compare(row - 1, row) <= 0)
  return sorted ? order : order.sort(compare)
}

/** The rows of some columns in this order. */
export const inOrder = (columns: readonly Float64Array[], order: Uint32Array): Float64Array[] =>
  columns.map((column) => Float64Array.from(order, (row) => column[row]))
