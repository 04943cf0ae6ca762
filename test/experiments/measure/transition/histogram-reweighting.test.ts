import { describe, expect, it } from 'vitest'
import { autocorrelationTime } from '../../../../experiments/measure/transition/autocorrelation-time.ts'
import { densityOfStates, probabilitiesAt } from '../../../../experiments/measure/transition/histogram-reweighting.ts'
import { reweightedScaling } from '../../../../experiments/measure/transition/reweighted-scaling.ts'
import { normal } from '../../../../model/random.ts'
import { curieWeiss, sampleOf } from './curie-weiss.ts'

/** What a coupling gives each number of spins up, beside their number of states. */
const weightOf = (size: number) => (coupling: number) =>
  Float64Array.from({ length: size + 1 }, (_, k) => (coupling * (2 * k - size) ** 2) / (2 * size))

const visitsOf = (size: number, coupling: number, n: number, cell: number): Float64Array => {
  const counts = new Float64Array(size + 1)
  for (const m of sampleOf(curieWeiss(size, coupling), n, 5, cell)) counts[Math.round(((m + 1) * size) / 2)]++
  return counts
}

describe('reweighted histograms', () => {
  it('give the law at a control that was not run back exactly from exact histograms', () => {
    const size = 60
    const controls = [0.9, 1, 1.1]
    const counts = controls.map((coupling) => curieWeiss(size, coupling).weights.map((p) => 1e6 * p))
    const density = densityOfStates({ counts, logWeights: controls.map(weightOf(size)) })
    const found = probabilitiesAt(density, weightOf(size)(1.04))
    curieWeiss(size, 1.04).weights.forEach((p, k) => expect(found[k]).toBeCloseTo(p, 9))
  })

  it('weigh runs of different lengths by their visits', () => {
    const size = 40
    const counts = [visitsOf(size, 0.9, 200, 1), visitsOf(size, 1.1, 20_000, 2)]
    const density = densityOfStates({ counts, logWeights: [0.9, 1.1].map(weightOf(size)) })
    const found = probabilitiesAt(density, weightOf(size)(1.1))
    const exact = curieWeiss(size, 1.1)
    const square = (weights: ArrayLike<number>) => exact.values.reduce((sum, m, k) => sum + weights[k] * m * m, 0)
    expect(Math.abs(square(found) / square(exact.weights) - 1)).toBeLessThan(0.02)
  })

  it('leave states out that no run has visited', () => {
    const density = densityOfStates({ counts: [[3, 0, 1]], logWeights: [[0, 0, 0]] })
    expect([...probabilitiesAt(density, [0, 0, 0])]).toEqual([0.75, 0, 0.25])
  })
})

it('collapse of order parameter and cumulant together finds the exponents of Curie-Weiss in samples of its law', () => {
  const sizes = [256, 1024, 4096].map((size) => {
    const controls = [-2, -1.2, -0.4, 0.4].map((x) => 1 + x / Math.sqrt(size))
    return {
      size,
      values: Float64Array.from({ length: size + 1 }, (_, k) => (2 * k) / size - 1),
      controls,
      logWeight: weightOf(size),
      counts: [0, 1, 2, 3].map((r) => controls.map((coupling, i) => visitsOf(size, coupling, 1000, 10 * i + r + size))),
    }
  })
  const { critical, inverseNu, zetaOverNu, collapse } = reweightedScaling(sizes, { seed: 1, resamples: 20 })
  expect(Math.abs(critical.estimate - 1)).toBeLessThan(0.003)
  expect(Math.abs(inverseNu.estimate - 0.5)).toBeLessThan(0.05)
  expect(Math.abs(zetaOverNu.estimate + 0.25)).toBeLessThan(0.02)
  expect(collapse.order.coverage).toBeGreaterThanOrEqual(0.7)
  expect(inverseNu.high).toBeGreaterThan(inverseNu.low)
})

describe('autocorrelationTime', () => {
  it('is (1+a)/(1-a)/2 of a first-order autoregression', () => {
    let x = 0
    const values = Float64Array.from({ length: 200_000 }, (_, t) => (x = 0.8 * x + normal(1, 3, 0, t)))
    expect(Math.abs(autocorrelationTime(values) - 4.5)).toBeLessThan(0.3)
  })

  it('is one half of independent values, and unknown of a constant', () => {
    const values = Float64Array.from({ length: 20_000 }, (_, t) => normal(1, 4, 0, t))
    expect(Math.abs(autocorrelationTime(values) - 0.5)).toBeLessThan(0.05)
    expect(autocorrelationTime([2, 2, 2])).toBe(Number.NaN)
  })
})
