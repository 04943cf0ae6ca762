/**
 * Corners of the greatest convex function below the points (x[i], i), or of the least concave one above them, as chains
 * to be walked: `toTheLeft[i]` is the corner before i on the greatest convex minorant of the points up to i,
 * `toTheRight[i]` the corner after i on the least concave majorant of the points from i on.
 * @param x sorted upwards
 */
export function hullChains(x: ArrayLike<number>): { toTheLeft: Int32Array; toTheRight: Int32Array } {
  const n = x.length
  const toTheLeft = new Int32Array(n)
  for (let i = 1; i < n; i++) {
    let corner = i - 1
    // A corner stays while the slope through it falls to the left; slopes are compared without dividing.
    while (corner > 0) {
      const before = toTheLeft[corner]
      if ((x[i] - x[corner]) * (corner - before) < (x[corner] - x[before]) * (i - corner)) break
      corner = before
    }
    toTheLeft[i] = corner
  }
  const toTheRight = new Int32Array(n).fill(n - 1)
  for (let i = n - 2; i >= 0; i--) {
    let corner = i + 1
    while (corner < n - 1) {
      const after = toTheRight[corner]
      if ((x[corner] - x[i]) * (after - corner) < (x[after] - x[corner]) * (corner - i)) break
      corner = after
    }
    toTheRight[i] = corner
  }
  return { toTheLeft, toTheRight }
}
