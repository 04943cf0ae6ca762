import { expect, test } from 'vitest'
import { calibrate } from '../../../experiments/design/calibrate/calibrate.ts'
import { implausibility } from '../../../experiments/design/calibrate/implausibility.ts'
import { posterior } from '../../../experiments/design/calibrate/posterior.ts'
import { regressionAdjusted } from '../../../experiments/design/calibrate/regression-adjustment.ts'
import { drawsOf } from '../../../experiments/design/draws.ts'
import type { Point } from '../../../experiments/design/point.ts'
import { range } from './factors.ts'
import { runDesign } from './run-design.ts'

const factors = [range('a', 0, 4), range('b', -1, 1)]
const toy = ({ a, b }: Point) => ({ growth: a ** 2 + b, gini: Math.exp(-a) * (2 + b) })
const truth = { a: 1.3, b: 0.4 }
const targets = [
  { outcome: 'growth', value: toy(truth).growth, error: 0.05 },
  { outcome: 'gini', value: toy(truth).gini, error: 0.01 },
]
const options = { targets, waves: 3, points: 20, method: 'moments' } as const

test('history matching closes in on the parameters of a toy, and moments find them', () => {
  const results = runDesign(calibrate(factors, options, 0), toy)
  expect(results.length).toBe(61)
  const off = results.map(({ point }) => Math.abs(point.a - truth.a))
  const mean = (from: number) => off.slice(from, from + 20).reduce((sum, each) => sum + each, 0) / 20
  expect(mean(40)).toBeLessThan(mean(0) / 5)
  expect(Math.abs(results[60].point.a - truth.a)).toBeLessThan(0.02)
  expect(Math.abs(results[60].point.b - truth.b)).toBeLessThan(0.05)
})

test('the posterior holds the truth and is about as wide as the errors of the targets say', () => {
  const abc = { ...options, method: 'abc' } as const
  const results = runDesign(calibrate(factors, abc, 0), toy)
  expect(results.length).toBe(60)
  const { points, weights } = posterior(factors, abc, results, 0)
  expect(weights.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9)
  // To first order the errors of the targets mean 0.0163 on a and 0.0437 on b, by the inverse of the toy's Jacobian.
  for (const [name, deviation] of [
    ['a', 0.0163],
    ['b', 0.0437],
  ] as const) {
    const mean = points.reduce((sum, point, i) => sum + weights[i] * point[name], 0)
    const variance = points.reduce((sum, point, i) => sum + weights[i] * (point[name] - mean) ** 2, 0)
    expect(Math.abs(mean - truth[name])).toBeLessThan(2 * deviation)
    expect(Math.sqrt(variance)).toBeGreaterThan(deviation / 2)
    expect(Math.sqrt(variance)).toBeLessThan(deviation * 2)
  }
})

test('implausibility: distance in deviations of emulator and target together, the worst target counts', () => {
  const emulators = [() => ({ mean: 1, variance: 9 }), () => ({ mean: 5, variance: 0 })]
  const two = [
    { outcome: 'x', value: 11, error: 4 },
    { outcome: 'y', value: 5, error: 1 },
  ]
  expect(implausibility([emulators], two, [0])).toBe(2)
  expect(implausibility([], two, [0])).toBe(0)
})

test('regression adjustment moves settings to where the distance is zero', () => {
  const draws = drawsOf(1, 1, 1)
  const logit = (share: number) => Math.log(share / (1 - share))
  const simulated = Array.from({ length: 400 }, () => {
    const shares = [draws.uniform(), draws.uniform()]
    return { shares, distances: [logit(shares[0]) - 0.5] }
  })
  const { shares, weights } = regressionAdjusted(simulated, 0.3)
  for (const [first] of shares) expect(logit(first)).toBeCloseTo(0.5, 6)
  // The second factor moves no outcome, and keeps its spread.
  const second = shares.reduce((sum, [, share], i) => sum + weights[i] * share, 0)
  expect(Math.abs(second - 0.5)).toBeLessThan(0.1)
  expect(Math.max(...shares.map(([, share]) => share)) - Math.min(...shares.map(([, share]) => share))).toBeGreaterThan(
    0.8,
  )
})

test('points at which all runs failed are left out', () => {
  const results = runDesign(calibrate(factors, options, 3), (point) =>
    point.a > 3 ? { growth: Number.NaN, gini: Number.NaN } : toy(point),
  )
  expect(Math.abs(results[60].point.a - truth.a)).toBeLessThan(0.05)
})

test('a run that stopped goes on where it was, also within a wave', () => {
  const short = { ...options, waves: 2, points: 10 }
  const results = runDesign(calibrate(factors, short, 4), toy)
  expect(results.length).toBe(21)
  for (const done of [0, 3, 10, 16, 20]) {
    const asked = calibrate(factors, short, 4).next(results.slice(0, done))
    expect(asked).toEqual(results.slice(done, Math.min(21, 10 * (1 + Math.floor(done / 10)))).map(({ point }) => point))
  }
})
