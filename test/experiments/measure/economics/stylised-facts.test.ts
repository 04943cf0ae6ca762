import { describe, expect, it } from 'vitest'
import { digitalDivide } from '../../../../experiments/measure/economics/digital-divide.ts'
import { hill } from '../../../../experiments/measure/economics/hill.ts'
import { beveridge, okun, phillips } from '../../../../experiments/measure/economics/macro-curves.ts'
import { subbotin } from '../../../../experiments/measure/economics/subbotin.ts'
import { normalQuantile } from '../../../../model/math.ts'
import { normal } from '../../../../model/random.ts'

const quantiles = (n: number, quantile: (u: number) => number) =>
  Float64Array.from({ length: n }, (_, i) => quantile((i + 0.5) / n))

describe('hill', () => {
  const pareto = quantiles(1000, (u) => (1 - u) ** (-1 / 1.5))

  it.each([
    [50, 1.49546],
    [100, 1.497715],
    [200, 1.498853],
  ])('of the quantiles of Pareto 1.5 with k = %d is %d', (k, alpha) => {
    const { estimate, low, high } = hill(pareto, k)
    expect(estimate).toBeCloseTo(alpha, 6)
    expect(low).toBeLessThan(1.5)
    expect(high).toBeGreaterThan(1.5)
  })

  it('has no value where the tail reaches down to 0 or has no spread', () => {
    expect(hill([3, 2, 0], 2).estimate).toBeNaN()
    expect(hill([3, 3, 3], 2).estimate).toBeNaN()
    expect(hill([3, 2], 2).estimate).toBeNaN()
  })
})

describe('subbotin', () => {
  const laplace = (u: number) => (u < 0.5 ? Math.log(2 * u) : -Math.log(2 * (1 - u)))

  it.each([
    ['Laplace', 1, laplace],
    ['normal', 2, normalQuantile],
  ])('finds the shape of %s to be %d', (_, shape, quantile) => {
    const fit = subbotin(quantiles(20_000, (u) => 0.03 + 0.1 * quantile(u)))
    expect(Math.abs(fit.shape.estimate - shape)).toBeLessThan(0.06)
    expect(fit.shape.low).toBeLessThan(shape)
    expect(fit.shape.high).toBeGreaterThan(shape)
    expect(fit.median).toBeCloseTo(0.03, 6)
    expect(fit.scale).toBeCloseTo(0.1, 2)
  })

  it('prefers the law that the values come from', () => {
    const fit = subbotin(quantiles(2000, laplace))
    expect(fit.laplace).toBeGreaterThan(fit.normal)
    // Mean log density of Laplace's distribution with scale 1: -ln 2 - 1.
    expect(fit.laplace / 2000).toBeCloseTo(-Math.log(2) - 1, 2)
    expect(fit.logLikelihood).toBeGreaterThanOrEqual(fit.laplace)
  })

  it('has no value where most are the same', () => {
    expect(subbotin([0, 0, 0, 1]).shape.estimate).toBeNaN()
    expect(subbotin([]).shape.estimate).toBeNaN()
  })
})

describe('curves of the labour market', () => {
  const unemployment = Float64Array.from({ length: 200 }, (_, t) => 0.05 + 0.01 * Math.sin(t / 5))

  it('Okun reads the coefficient that growth was made with', () => {
    const growth = unemployment.map((u, t) => 0.03 - (t < 4 ? 0 : (u - unemployment[t - 4]) / 0.4))
    const { estimate, low, high } = okun(growth, unemployment)
    for (const value of [estimate, low, high]) expect(value).toBeCloseTo(-0.4, 9)
    expect(okun([0.1, 0.2], [0.05, 0.05]).estimate).toBeNaN()
  })

  it('Beveridge reads the elasticity and leaves out quarters without vacancies', () => {
    const vacancies = unemployment.map((u, t) => (t === 7 ? 0 : 0.002 / u))
    const { estimate, n } = beveridge(unemployment, vacancies)
    expect(estimate).toBeCloseTo(-1, 9)
    expect(n).toBe(199)
  })

  it('Phillips has an interval that holds the slope under noise', () => {
    const inflation = unemployment.map((u, t) => 0.04 - 0.5 * u + 0.002 * normal(1, 3, 0, t))
    const { low, high, distinguishable } = phillips(unemployment, inflation)
    expect(low).toBeLessThan(-0.5)
    expect(high).toBeGreaterThan(-0.5)
    expect(distinguishable).toBe(true)
  })
})

describe('digitalDivide', () => {
  it('is the ratio of rates, with the interval of its log', () => {
    // Standard error of the log: sqrt(1/50 - 1/100 + 1/25 - 1/100) = 0.2.
    const { ratio, low, high, apart } = digitalDivide({ adopters: 50, members: 100 }, { adopters: 25, members: 100 })
    expect(ratio).toBe(2)
    expect(low).toBeCloseTo(2 * Math.exp(-1.959964 * 0.2), 6)
    expect(high).toBeCloseTo(2 * Math.exp(1.959964 * 0.2), 6)
    expect(apart).toBe(true)
  })

  it('has no interval without adopters, and no value where those behind have none', () => {
    expect(digitalDivide({ adopters: 0, members: 10 }, { adopters: 1, members: 10 })).toMatchObject({
      ratio: 0,
      low: NaN,
    })
    expect(digitalDivide({ adopters: 1, members: 10 }, { adopters: 0, members: 10 }).ratio).toBeNaN()
  })
})
