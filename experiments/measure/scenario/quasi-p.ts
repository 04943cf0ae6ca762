import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf'

/**
 * Quasi-p value of one restriction of a box: the chance of as many cases of interest in the box as there are, or more,
 * if the restriction did nothing and each row were a case with the density of the box without it. Exact, one-sided
 * binomial (B. Bryant and R. Lempert, Technological Forecasting and Social Change 77, 2010, 34-49).
 * @param inBox rows in the box, `cases` of them of interest
 * @param density share of rows of interest in the box without the restriction
 */
export function quasiP(inBox: number, cases: number, density: number): number {
  // P(X >= cases) as a lower tail of the rows not of interest, which keeps small values exact.
  return binomialCdf(inBox - cases, inBox, 1 - density)
}
