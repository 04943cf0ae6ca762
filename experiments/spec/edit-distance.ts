/**
 * Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b`.
 *
 * Source: optimal string alignment, Damerau (1964), Levenshtein (1966). Cost O(|a||b|); three rows of the table are kept.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min(last[j] + 1, row[j - 1] + 1, replace)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) best = Math.min(best, beforeLast[j - 2] + 1)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length]
}
