/**
 * What each row moves Kendall's tau-b by, to first order, its share in the sample included: from the pairs it stands in,
 * concordant less discordant and untied in either (projection of a U-statistic, W. Hoeffding, Ann. Math. Stat. 19, 1948).
 * O(n log n), by counting in trees.
 * @param x finite, not all equal, and as many `y`
 */
export function tauInfluences(x: Float64Array, y: Float64Array): Float64Array {
  const n = x.length
  const scores = new Float64Array(n)
  const rising = Int32Array.from(x.keys()).sort((p, q) => x[p] - x[q])
  const places = ranksOf(y)
  addScores(scores, rising, x, places, 1)
  addScores(scores, rising.toReversed(), x, places, -1)
  const [untiedX, untiedY] = [untiedWith(x), untiedWith(y)]
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / n
  const [score, inX, inY] = [mean(scores), mean(untiedX), mean(untiedY)]
  const tau = score / Math.sqrt(inX * inY)
  return scores.map((own, i) => {
    const ties = (untiedX[i] - inX) / inX + (untiedY[i] - inY) / inY
    return (2 / n) * ((own - score) / Math.sqrt(inX * inY) - (tau / 2) * ties)
  })
}

/** Adds for each row how many of the rows before it, of another x, lie below it less those above, times the sign. */
function addScores(scores: Float64Array, order: Int32Array, x: Float64Array, places: Int32Array, sign: 1 | -1): void {
  // Counts of the rows passed, by place in a binary indexed tree (P. Fenwick, Softw. Pract. Exper. 24, 1994).
  const tree = new Int32Array(order.length + 1)
  const upTo = (place: number): number => {
    let count = 0
    for (let node = place; node > 0; node -= node & -node) count += tree[node]
    return count
  }
  for (let from = 0, end = 0; from < order.length; from = end) {
    while (end < order.length && x[order[end]] === x[order[from]]) end++
    for (let i = from; i < end; i++) {
      const row = order[i]
      scores[row] += sign * (upTo(places[row] - 1) - (from - upTo(places[row])))
    }
    for (let i = from; i < end; i++) {
      for (let node = places[order[i]]; node < tree.length; node += node & -node) tree[node]++
    }
  }
}

/** Places of the values from 1 on; equal ones share theirs. */
function ranksOf(values: Float64Array): Int32Array {
  const order = Int32Array.from(values.keys()).sort((p, q) => values[p] - values[q])
  const places = new Int32Array(values.length)
  let place = 0
  for (let i = 0; i < order.length; i++) {
    if (i === 0 || values[order[i]] !== values[order[i - 1]]) place++
    places[order[i]] = place
  }
  return places
}

/** With how many of the others each value is not tied. */
function untiedWith(values: Float64Array): Float64Array {
  const times = new Map<number, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return values.map((value) => values.length - (times.get(value) ?? 0))
}
