/**
 * Kendall's tau-b of two samples, -1 to 1, ties allowed; NaN where one of them is constant. By counting exchanges of a
 * merge sort, O(n log n) (W. Knight, J. Am. Stat. Assoc. 61, 1966).
 */
export function kendallTau(x: readonly number[], y: readonly number[]): number {
  const order = [...x.keys()].sort((p, q) => x[p] - x[q] || y[p] - y[q])
  const pairs = (x.length * (x.length - 1)) / 2
  const inOrder = Float64Array.from(order, (i) => y[i])
  const tiedInBoth = tiedPairs(order, (p, q) => x[p] === x[q] && y[p] === y[q])
  const untiedX = pairs - tiedPairs(order, (p, q) => x[p] === x[q])
  const discordant = exchanges(inOrder, new Float64Array(x.length), 0, x.length)
  // The merge sort has left y sorted, so that its ties stand side by side.
  const untiedY = pairs - tiedPairs([...inOrder.keys()], (p, q) => inOrder[p] === inOrder[q])
  const untied = untiedX + untiedY - pairs + tiedInBoth
  return (untied - 2 * discordant) / (Math.sqrt(untiedX) * Math.sqrt(untiedY))
}

/** Pairs within runs of equal neighbours. */
export function tiedPairs(order: ArrayLike<number>, equal: (p: number, q: number) => boolean): number {
  let pairs = 0
  let run = 1
  for (let i = 1; i < order.length; i++) {
    run = equal(order[i - 1], order[i]) ? run + 1 : 1
    pairs += run - 1
  }
  return pairs
}

/** Stretches as short as this are sorted by insertion. */
const short = 12

/** Sorts values[from..to) and counts the pairs that stood in the wrong order. */
export function exchanges(values: Float64Array, spare: Float64Array, from: number, to: number): number {
  if (to - from <= short) return insertions(values, from, to)
  const middle = (from + to) >> 1
  let count = exchanges(values, spare, from, middle) + exchanges(values, spare, middle, to)
  let left = from
  let right = middle
  for (let place = from; place < to; place++) {
    const takeRight = left === middle || (right < to && values[right] < values[left])
    if (takeRight) count += middle - left
    spare[place] = takeRight ? values[right++] : values[left++]
  }
  for (let place = from; place < to; place++) values[place] = spare[place]
  return count
}

function insertions(values: Float64Array, from: number, to: number): number {
  let count = 0
  for (let i = from + 1; i < to; i++) {
    const value = values[i]
    let place = i
    for (; place > from && values[place - 1] > value; place--) values[place] = values[place - 1]
    values[place] = value
    count += i - place
  }
  return count
}
