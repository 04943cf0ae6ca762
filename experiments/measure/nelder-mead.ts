/** Where a function of several variables is least. */
export interface Minimum {
  at: number[]
  value: number
}

/**
 * Least value near a start, without derivatives: the simplex of J. Nelder and R. Mead (Comput. J. 7, 1965) with their
 * coefficients. It finds a minimum, not the least of several: start it from several places.
 * @param steps first step along each variable
 * @param tolerance ends where the values at all corners differ by less
 */
export function nelderMead(
  objective: (at: readonly number[]) => number,
  start: readonly number[],
  steps: readonly number[],
  { tolerance = 1e-9, evaluations = 2000 } = {},
): Minimum {
  let calls = 0
  const corner = (at: number[]): Minimum => {
    calls++
    const value = objective(at)
    // A corner without a value is worse than any other.
    return { at, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value }
  }
  const simplex = [start, ...start.map((_, i) => start.map((x, j) => (i === j ? x + steps[i] : x)))].map((at) =>
    corner([...at]),
  )
  const worst = simplex.length - 1
  const sort = (): unknown => simplex.sort((a, b) => a.value - b.value)
  sort()
  while (calls < evaluations && simplex[worst].value - simplex[0].value > tolerance) {
    const centre = start.map((_, j) => simplex.slice(0, worst).reduce((sum, { at }) => sum + at[j], 0) / worst)
    const along = (share: number): Minimum => corner(centre.map((x, j) => x + share * (simplex[worst].at[j] - x)))
    const reflected = along(-1)
    if (reflected.value < simplex[0].value) {
      const expanded = along(-2)
      simplex[worst] = expanded.value < reflected.value ? expanded : reflected
    } else if (reflected.value < simplex[worst - 1].value) {
      simplex[worst] = reflected
    } else {
      const contracted = along(reflected.value < simplex[worst].value ? -0.5 : 0.5)
      if (contracted.value < Math.min(reflected.value, simplex[worst].value)) simplex[worst] = contracted
      else
        for (let i = 1; i <= worst; i++) {
          simplex[i] = corner(simplex[i].at.map((x, j) => (x + simplex[0].at[j]) / 2))
        }
    }
    sort()
  }
  return simplex[0]
}
