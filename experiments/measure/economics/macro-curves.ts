import { type Slope, slopeOf } from '../regression/slope.ts'

/**
 * Okun's law: change of unemployment on real growth, both over the same four quarters; the slope is below 0 (-0.3 to
 * -0.5 in most countries, near 0 in China's published figures).
 * Source: A. Okun (1962), difference form; L. Ball, D. Leigh and P. Loungani, J. Money Credit Bank. 49 (2017).
 * @param growth over four quarters, share a year, one a quarter
 * @param unemployment share, one a quarter
 */
export function okun(growth: ArrayLike<number>, unemployment: ArrayLike<number>): Slope {
  const quarters = Array.from({ length: Math.max(0, growth.length - 4) }, (_, i) => i + 4)
  return slopeOf(
    quarters.map((t) => growth[t]),
    quarters.map((t) => unemployment[t] - unemployment[t - 4]),
  )
}

/**
 * Beveridge curve: log vacancy rate on log unemployment; the slope is below 0, about -1.
 * Source: O. Blanchard and P. Diamond, Brookings Pap. Econ. Act. 1989(1).
 * @param unemployment, vacancies rates as shares, one a quarter; quarters in which one is not above 0 are left out
 */
export const beveridge = (unemployment: ArrayLike<number>, vacancies: ArrayLike<number>): Slope =>
  slopeOf(Array.from(unemployment, Math.log), Array.from(vacancies, Math.log))

/**
 * Phillips curve: inflation on unemployment of the quarter; the slope is below 0 where tight labour markets raise prices.
 * Give the change of inflation in its place where last quarter's inflation is expected to last.
 * Source: A. Phillips, Economica 25 (1958).
 * @param unemployment share, one a quarter
 * @param inflation share a year, one a quarter
 */
export const phillips = (unemployment: ArrayLike<number>, inflation: ArrayLike<number>): Slope =>
  slopeOf(unemployment, inflation)
