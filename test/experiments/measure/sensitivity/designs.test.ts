// The samplers of experiments/design and the measures here agree on the order of rows.
import { expect, it } from 'vitest'
import type { Point } from '../../../../experiments/design/point.ts'
import { morris } from '../../../../experiments/design/samplers/morris.ts'
import { saltelli } from '../../../../experiments/design/samplers/saltelli.ts'
import { morrisMeasures } from '../../../../experiments/measure/sensitivity/morris-measures.ts'
import { sobolIndices } from '../../../../experiments/measure/sensitivity/sobol-indices.ts'
import type { Factor } from '../../../../experiments/spec/factor.ts'
import { ishigami, sobolG } from './test-functions.ts'

function factors(count: number, low = 0, high = 1): Factor[] {
  return Array.from({ length: count }, (_, j) => ({
    name: `x${j}`,
    low,
    high,
    quantile: (u: number) => low + u * (high - low),
    uncertain: true,
  }))
}
const valuesOf = (point: Point, all: readonly Factor[]) => all.map(({ name }) => point[name])

it('Ishigami and G at 1,024 base samples have their closed forms within 0.03', () => {
  const cases = [
    { f: ishigami, k: 3, first: [0.313905, 0.442411, 0], total: [0.557589, 0.442411, 0.243684] },
    {
      f: sobolG,
      k: 8,
      first: [0.716192, 0.179048, 0.023676, 0.007162],
      total: [0.787144, 0.242198, 0.034317, 0.01046],
    },
  ]
  for (const { f, k, ...known } of cases) {
    const all = factors(k)
    const outputs = saltelli(all, { points: 1024, secondOrder: true }).map((point) => f(valuesOf(point, all)))
    const { first, total, second } = sobolIndices(outputs, k, { seed: 1, secondOrder: true, resamples: 20 })
    known.first.forEach((value, j) => expect(Math.abs(first[j].estimate - value)).toBeLessThan(0.03))
    known.total.forEach((value, j) => expect(Math.abs(total[j].estimate - value)).toBeLessThan(0.03))
    if (k === 3) expect(Math.abs(second[0][2].estimate - 0.243684)).toBeLessThan(0.03)
  }
})

it('elementary effects of a linear function are its coefficients times the ranges, 0 of a factor that is not in it', () => {
  const all = factors(3, -2, 6)
  const points = morris(all, { trajectories: 6, levels: 4 }, 5)
  const outputs = points.map(({ x0, x1 }) => 3 * x0 - 0.5 * x1)
  const scaled = points.map((point) => valuesOf(point, all).map((value) => (value + 2) / 8))
  const measures = morrisMeasures(scaled, outputs, 3, { seed: 1, resamples: 50 })
  const expected = [24, 4, 0]
  measures.forEach(({ muStar, sigma, n }, j) => {
    expect(muStar.estimate).toBeCloseTo(expected[j], 9)
    expect(sigma.estimate).toBeCloseTo(0, 9)
    expect(n).toBe(6)
  })
})
