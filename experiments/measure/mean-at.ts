/** Mean of the values in these rows, repeated ones too; NaN of no rows. */
export function meanAt(values: ArrayLike<number>, rows: Int32Array): number {
  let sum = 0
  for (const row of rows) sum += values[row]
  return sum / rows.length
}
