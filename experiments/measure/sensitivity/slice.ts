/**
 * Parts rows by the value of a factor: one slice a value where it has no more values than slices, else slices of equal
 * numbers of rows, where equal values stay together.
 * @returns row numbers of each slice; none is empty
 */
export function slice(values: readonly number[], slices: number): number[][] {
  const order = values.map((_, row) => row).sort((p, q) => values[p] - values[q])
  const fewValues = new Set(values).size <= slices
  const parts: number[][] = []
  let end = 0
  order.forEach((row, rank) => {
    const together = rank > 0 && values[row] === values[order[rank - 1]]
    if (!together && (fewValues || rank >= end)) {
      parts.push([])
      end = nextEnd(rank, order.length, slices)
    }
    parts[parts.length - 1].push(row)
  })
  return parts
}

/** Rank at which the slice ends that holds this rank. */
function nextEnd(rank: number, rows: number, slices: number): number {
  return Math.ceil(((Math.floor((rank * slices) / rows) + 1) * rows) / slices)
}
