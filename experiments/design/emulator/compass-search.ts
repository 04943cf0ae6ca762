/**
 * A local minimum of `f` in a box, from `start`, without derivatives: one step along each axis in turn, kept where it
 * leads down; where none does, the steps are halved, from a quarter of the box down to `tolerance` of it.
 *
 * Source: compass search, Kolda, Lewis and Torczon (2003), SIAM Review 45, 385-482. `f` may be infinite but not NaN.
 */
export function compassSearch(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  box: readonly (readonly [low: number, high: number])[],
  tolerance = 1e-3,
): number[] {
  let best = [...start]
  let lowest = f(best)
  for (let step = 0.25; step > tolerance; ) {
    let moved = false
    for (let j = 0; j < best.length; j++) {
      const [low, high] = box[j]
      for (const direction of [1, -1]) {
        const tried = best.with(j, Math.min(high, Math.max(low, best[j] + direction * step * (high - low))))
        const value = f(tried)
        if (value < lowest) {
          best = tried
          lowest = value
          moved = true
          break
        }
      }
    }
    if (!moved) step /= 2
  }
  return best
}
