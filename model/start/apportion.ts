/** Whole numbers in proportion to `shares` that sum to `total`, by largest remainders; each positive share gets at least one where there is room. */
export function apportion(total: number, shares: ArrayLike<number>): Int32Array {
  const n = shares.length
  let sum = 0
  for (let i = 0; i < n; i++) sum += shares[i]
  const counts = new Int32Array(n)
  const remainders: [remainder: number, index: number][] = []
  let left = total
  for (let i = 0; i < n; i++) {
    const exact = (total * shares[i]) / sum
    counts[i] = Math.floor(exact)
    left -= counts[i]
    if (shares[i] > 0) remainders.push([counts[i] === 0 ? 1 + exact : exact - counts[i], i])
  }
  remainders.sort((a, b) => b[0] - a[0] || a[1] - b[1])
  for (const [, index] of remainders) {
    if (left <= 0) break
    counts[index]++
    left--
  }
  return counts
}
