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
  let [points, compared, squares] = [0, 0, 0]
  scaled.forEach((own, i) => {
    for (let k = 0; k < own.x.length; k++) {
      points++
      const master = masterAt(
        own.x[k],
        scaled.filter((_, j) => j !== i),
      )
      if (!master) continue
      compared++
      squares += (own.y[k] - master.y) ** 2 / (own.error[k] ** 2 + master.variance)
    }
  })
  return { quality: squares / compared, coverage: compared / points }
}

interface ScaledCurve {
  x: number[]
  y: number[]
  error: number[]
}

function scale(
  { size, controls, values, errors }: SizeCurve,
  { critical, inverseNu, zetaOverNu }: Scaling,
): ScaledCurve {
  const shrink = size ** -zetaOverNu
  return {
    x: controls.map((control) => (control - critical) * size ** inverseNu),
    y: values.map((value) => value * shrink),
    error: errors.map((error) => error * shrink),
  }
}

/** Weighted straight line through the two neighbours of x in each curve that reaches past it on both sides. */
function masterAt(x: number, curves: readonly ScaledCurve[]): { y: number; variance: number } | undefined {
  let [w, wx, wy, wxx, wxy] = [0, 0, 0, 0, 0]
  for (const curve of curves) {
    const next = firstAbove(curve.x, x)
    if (next === 0 || next === curve.x.length) continue
    for (const k of [next - 1, next]) {
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
function firstAbove(row: readonly number[], x: number): number {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (row[middle] > x) high = middle
    else low = middle + 1
  }
  return low
}
