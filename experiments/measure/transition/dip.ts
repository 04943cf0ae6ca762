import { hullChains } from './convex-hull.ts'

/**
 * Hartigan's dip: the least distance, over all unimodal distribution functions, of the sample's own; from 1/(2n) to
 * 1/4, the latter for two equal heaps. Within a shrinking modal interval the distribution function lies between its
 * convex minorant on the left and its concave majorant on the right, O(n) steps in practice (J. and P. Hartigan, Ann.
 * Stat. 13, 1985; P. Hartigan, Appl. Stat. 34, 1985, with the corrections of M. Maechler).
 * @param sorted upwards, finite
 */
export function dip(sorted: ArrayLike<number>): number {
  const n = sorted.length
  if (n < 2 || sorted[0] === sorted[n - 1]) return 1 / (2 * n)
  const { toTheLeft, toTheRight } = hullChains(sorted)
  // In steps of the distribution function, 1/n each; halved in the end.
  let deepest = 1
  let [low, high] = [0, n - 1]
  while (true) {
    const convex = walk(toTheLeft, high, low)
    const concave = walk(toTheRight, low, high)
    const gap = widestGap(sorted, convex, concave)
    if (gap.width < deepest) break
    for (let i = gap.convex; i + 1 < convex.length; i++) {
      deepest = Math.max(deepest, deviation(sorted, convex[i + 1], convex[i], 1))
    }
    for (let i = gap.concave; i + 1 < concave.length; i++) {
      deepest = Math.max(deepest, deviation(sorted, concave[i], concave[i + 1], -1))
    }
    if (convex[gap.convex] === low && concave[gap.concave] === high) break
    low = convex[gap.convex]
    high = concave[gap.concave]
  }
  return deepest / (2 * n)
}

function walk(chain: Int32Array, from: number, to: number): number[] {
  const corners = [from]
  for (let i = from; i !== to; ) {
    i = chain[i]
    corners.push(i)
  }
  return corners
}

/** Where the majorant lies farthest above the minorant, and the corners of each that then bound the modal interval. */
function widestGap(x: ArrayLike<number>, convex: number[], concave: number[]) {
  const widest = { width: 0, convex: convex.length - 1, concave: concave.length - 1 }
  if (convex.length === 2 && concave.length === 2) return { ...widest, width: 1 }
  let i = convex.length - 2
  let j = 1
  do {
    const left = convex[i]
    const right = concave[j]
    if (left > right) {
      const before = convex[i + 1]
      const width = right - before + 1 - ((x[right] - x[before]) * (left - before)) / (x[left] - x[before])
      j++
      if (width >= widest.width) Object.assign(widest, { width, convex: i + 1, concave: j - 1 })
    } else {
      const before = concave[j - 1]
      const width = ((x[left] - x[before]) * (right - before)) / (x[right] - x[before]) - (left - before - 1)
      i--
      if (width >= widest.width) Object.assign(widest, { width, convex: i + 1, concave: j })
    }
    i = Math.max(i, 0)
    j = Math.min(j, concave.length - 1)
  } while (convex[i] !== concave[j])
  return widest
}

/** Farthest distance of the sample's steps from the chord between two corners, above it (side 1) or below it (-1). */
function deviation(x: ArrayLike<number>, from: number, to: number, side: 1 | -1): number {
  let farthest = 1
  if (to - from < 2 || x[to] === x[from]) return farthest
  const slope = (to - from) / (x[to] - x[from])
  for (let i = from; i <= to; i++) {
    farthest = Math.max(farthest, 1 + side * (i - from - (x[i] - x[from]) * slope))
  }
  return farthest
}
