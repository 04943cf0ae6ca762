import { linearRegression } from 'simple-statistics'

/** Exponents that the rate may carry: 2/3 beside a fold (P. Jung, G. Gray and R. Roy, Phys. Rev. Lett. 65, 1990), 1 for
 * lag that relaxes (ODD, D.5). */
const exponents = Array.from({ length: 21 }, (_, step) => 2 / 3 + step / 60)

/**
 * Loop area of an infinitely slow sweep: A = A0 + c rate^b with b between 2/3 and 1, by least squares.
 * @param rates speed of the control, three or more different ones, so slow that the loop still shrinks with them
 */
export function quasiStaticArea(rates: readonly number[], areas: readonly number[]): number {
  let best = { squares: Number.POSITIVE_INFINITY, limit: Number.NaN }
  for (const exponent of exponents) {
    const { m, b } = linearRegression(rates.map((rate, i) => [rate ** exponent, areas[i]]))
    const squares = rates.reduce((sum, rate, i) => sum + (areas[i] - b - m * rate ** exponent) ** 2, 0)
    if (squares < best.squares) best = { squares, limit: b }
  }
  return best.limit
}
