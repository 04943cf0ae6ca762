/**
 * Kolmogorov-Smirnov distance of two samples: the largest gap between their empirical distribution functions, 0 to 1.
 * @param left sorted upwards
 * @param right sorted upwards
 */
export function ksDistance(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let i = 0
  let j = 0
  let widest = 0
  while (i < left.length && j < right.length) {
    const value = Math.min(left[i], right[j])
    while (i < left.length && left[i] === value) i++
    while (j < right.length && right[j] === value) j++
    widest = Math.max(widest, Math.abs(i / left.length - j / right.length))
  }
  return widest
}
