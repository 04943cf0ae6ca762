/** A curve of one size: a figure against the control. */
export interface SizeCurve {
  size: number
  controls: readonly number[]
  values: readonly number[]
  /** Standard errors of the values, above 0. */
  errors: readonly number[]
}

/** How the curves are scaled: x = (control - critical) N^inverseNu, y = value N^-zetaOverNu. */
export interface Scaling {
  critical: number
  inverseNu: number
  zetaOverNu: number
}

/** How well curves of all sizes fall onto one. */
export interface CollapseQuality {
  /** Mean squared distance from the curve of the other sizes, in standard errors: about 1 for a true collapse. */
  quality: number
  /** Share of the points that lie within the range of some other size, so that they can be compared at all. */
  coverage: number
}

/**
 * Quality of a scaling collapse (J. Houdayer and A. Hartmann, Phys. Rev. B 70, 2004): each point against the straight
 * line through its neighbours of all other sizes. Points that no other size overlaps are left out of the mean, so that
 * wrong exponents which leave few points could win: read it with the coverage.
 */
export function collapseQuality(curves: readonly SizeCurve[], scaling: Scaling): CollapseQuality {
  const scaled = curves.map((curve) => scale(curve, scaling))
  let points = 0
  let compared = 0
  let squares = 0
  for (const own of scaled) {
    const others = scaled.filter((curve) => curve !== own)
    points += own.x.length
    for (let k = 0; k < own.x.length; k++) {
      const master = masterAt(own.x[k], others)
      if (!master) continue
      compared++
      squares += (own.y[k] - master.y) ** 2 / (own.error[k] ** 2 + master.variance)
    }
  }
  return { quality: squares / compared, coverage: compared / points }
}

interface ScaledCurve {
  x: Float64Array
  y: Float64Array
  error: Float64Array
}

function scale(
  { size, controls, values, errors }: SizeCurve,
  { critical, inverseNu, zetaOverNu }: Scaling,
): ScaledCurve {
  const shrink = size ** -zetaOverNu
  const stretch = size ** inverseNu
  const n = controls.length
  const scaled = { x: new Float64Array(n), y: new Float64Array(n), error: new Float64Array(n) }
  // A plain loop: a search scales tens of thousands of times.
  for (let k = 0; k < n; k++) {
    scaled.x[k] = (controls[k] - critical) * stretch
    scaled.y[k] = values[k] * shrink
    scaled.error[k] = errors[k] * shrink
  }
  return scaled
}

/** Weighted straight line through the two neighbours of x in each curve that reaches past it on both sides. */
function masterAt(x: number, curves: readonly ScaledCurve[]): { y: number; variance: number } | undefined {
  let w = 0
  let wx = 0
  let wy = 0
  let wxx = 0
  let wxy = 0
  for (const curve of curves) {
    const next = firstAbove(curve.x, x)
    if (next === 0 || next === curve.x.length) continue
    for (let k = next - 1; k <= next; k++) {
      const weight = 1 / curve.error[k] ** 2
      // Distances from x keep the sums exact, and make the line's value at x its intercept.
      const offset = curve.x[k] - x
      w += weight
      wx += weight * offset
      wy += weight * curve.y[k]
      wxx += weight * offset * offset
      wxy += weight * offset * curve.y[k]
    }
  }
  if (w === 0) return undefined
  const determinant = w * wxx - wx * wx
  return { y: (wxx * wy - wx * wxy) / determinant, variance: wxx / determinant }
}

/** Number of the first value above x in a rising row. */
function firstAbove(row: Float64Array, x: number): number {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (row[middle] > x) high = middle
    else low = middle + 1
  }
  return low
}
