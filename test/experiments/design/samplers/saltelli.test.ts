import { expect, test } from 'vitest'
import { saltelli } from '../../../../experiments/design/samplers/saltelli.ts'
import reference from '../../../known-answers/salib.json' with { type: 'json' }
import { range, unitFactors } from '../factors.ts'

const factors = reference.bounds.map(([low, high], j) => range(`x${j}`, low, high))

/** Rows equal SALib's, value by value, to 1e-12. */
function expectRows(points: Record<string, number>[], rows: number[][]) {
  expect(points.length).toBe(rows.length)
  for (const [i, row] of rows.entries()) {
    for (const [j, value] of row.entries()) expect(Math.abs(points[i][`x${j}`] - value)).toBeLessThan(1e-12)
  }
}

test.each(reference.sobol)('rows of SALib.sample.sobol, second order $secondOrder', ({ points, secondOrder, rows }) => {
  expectRows(saltelli(factors, { points, secondOrder, skip: 0 }), rows)
})

test.each(reference.saltelli)('rows of SALib.sample.saltelli, second order $secondOrder', (each) => {
  expectRows(saltelli(factors, each), each.rows)
})

/** Sobol indices by the estimators of Saltelli et al. (2010) and Jansen (1999), to judge the points alone. */
function indices(f: (x: number[]) => number, k: number, points: number) {
  const rows = saltelli(unitFactors(k), { points, secondOrder: false })
  const y = rows.map((point) => f(Object.values(point)))
  const block = (i: number) => Array.from({ length: points }, (_, n) => y[n * (k + 2) + i])
  const [a, b] = [block(0), block(k + 1)]
  const both = [...a, ...b]
  const mean = both.reduce((sum, each) => sum + each, 0) / both.length
  const variance = both.reduce((sum, each) => sum + (each - mean) ** 2, 0) / both.length
  const average = (g: (n: number) => number) => a.reduce((sum, _, n) => sum + g(n), 0) / points / variance
  return Array.from({ length: k }, (_, j) => {
    const ab = block(j + 1)
    return [average((n) => b[n] * (ab[n] - a[n])), average((n) => (a[n] - ab[n]) ** 2) / 2]
  })
}

test('the points give the Sobol indices of the Ishigami function', () => {
  const ishigami = (u: number[]) => {
    const [x1, x2, x3] = u.map((each) => Math.PI * (2 * each - 1))
    return Math.sin(x1) + 7 * Math.sin(x2) ** 2 + 0.1 * x3 ** 4 * Math.sin(x1)
  }
  const exact = [
    [0.313905, 0.557589],
    [0.442411, 0.442411],
    [0, 0.243684],
  ]
  for (const [j, [first, total]] of indices(ishigami, 3, 1024).entries()) {
    expect(Math.abs(first - exact[j][0])).toBeLessThan(0.03)
    expect(Math.abs(total - exact[j][1])).toBeLessThan(0.03)
  }
})
