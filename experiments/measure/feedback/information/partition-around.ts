/**
 * Reorders order[from..to) so that the entry at `place` is the one that sorting by `keys` would put there, with none
 * larger before it and none smaller after it. O(to - from) on average.
 * Source: C. Hoare, "Algorithm 65: Find", Commun. ACM 4 (1961).
 */
export function partitionAround(
  order: Int32Array,
  keys: ArrayLike<number>,
  from: number,
  to: number,
  place: number,
): void {
  let [low, high] = [from, to - 1]
  while (low < high) {
    const pivot = keys[order[(low + high) >> 1]]
    let [i, j] = [low, high]
    while (i <= j) {
      while (keys[order[i]] < pivot) i++
      while (keys[order[j]] > pivot) j--
      if (i > j) break
      const kept = order[i]
      order[i++] = order[j]
      order[j--] = kept
    }
    if (place <= j) high = j
    else if (place >= i) low = i
    else return
  }
}
