import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { autocorrelation, autocorrelationConventions } from '../../../../experiments/measure/warning/autocorrelation.ts'
import { returnRate } from '../../../../experiments/measure/warning/return-rate.ts'
import { trend } from '../../../../experiments/measure/warning/trend.ts'
import { vanishingRate } from '../../../../experiments/measure/warning/vanishing-rate.ts'
import { varianceOf } from '../../../../experiments/measure/variance-of.ts'
import { drawPair, pair, toUnit } from '../../../../model/random.ts'

const short = [1, 2, 4, 3, 5, 7, 6, 8]

describe('autocorrelation', () => {
  it('equals the known value of each convention', () => {
    expect(autocorrelation(short, 'biased')).toBeCloseTo(0.482143, 6)
    expect(autocorrelation(short, 'pearson')).toBeCloseTo(0.785714, 6)
    expect(autocorrelation(short, 'ols')).toBeCloseTo(0.680672, 6)
  })

  it('sees neither level nor scale, and has no value of a constant', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 30 }), (series) => {
        fc.pre(new Set(series.slice(1, -1)).size > 1)
        for (const convention of autocorrelationConventions) {
          const moved = series.map((value) => 5 - 3 * value)
          expect(autocorrelation(moved, convention)).toBeCloseTo(autocorrelation(series, convention), 9)
        }
      }),
    )
    expect(autocorrelation([2, 2, 2, 2], 'pearson')).toBe(Number.NaN)
    expect(autocorrelation([1, 2], 'ols')).toBe(Number.NaN)
  })
})

it('trend is tau-b with time', () => {
  expect(trend([1, 2, 3, 5, 4])).toBeCloseTo(0.8, 12)
  expect(trend([1, 3, 2, 3, 5, 4, 7])).toBeCloseTo(0.78072, 6)
  expect(trend([1, Number.NaN, 2, 3])).toBeCloseTo(1, 12)
})

describe("May's grazing under noise", () => {
  /** dx = (x (1 - x) - h x^2 / (0.01 + x^2)) dt + 0.01 dW, looked at every unit of time. */
  function grazing(h: number, length: number): Float64Array {
    const dt = 0.04
    let x = 0.8
    const step = (noise: number): void => {
      x += dt * (x * (1 - x) - (h * x * x) / (0.01 + x * x)) + 0.01 * Math.sqrt(dt) * noise
    }
    for (let i = 0; i < 5000; i++) step(0)
    const perUnit = Math.round(1 / dt)
    return Float64Array.from({ length: length + 100 }, (_, t) => {
      for (let i = 0; i < perUnit; i++) {
        drawPair(4, 8, t, i)
        // Box and Muller: one normal of two uniforms.
        step(Math.sqrt(-2 * Math.log(toUnit(pair[0]))) * Math.cos(2 * Math.PI * toUnit(pair[1])))
      }
      return x
    }).subarray(100)
  }

  it('has the variance and the autocorrelation of its linearisation', () => {
    const far = grazing(0.15, 30_000)
    expect(Math.abs(autocorrelation(far, 'ols') / 0.52484 - 1)).toBeLessThan(0.05)
    expect(Math.abs(varianceOf(far) / 7.756e-5 - 1)).toBeLessThan(0.05)
    const near = grazing(0.25, 30_000)
    expect(Math.abs(autocorrelation(near, 'ols') / 0.825031 - 1)).toBeLessThan(0.05)
    expect(Math.abs(varianceOf(near) / 2.6e-4 - 1)).toBeLessThan(0.05)
    expect(returnRate(near)).toBeLessThan(returnRate(far))
  })
})

describe('vanishingRate', () => {
  it('finds the fold of grazing from return rates before it', () => {
    const rateAt = (h: number): number => {
      let x = 1
      for (let i = 0; i < 20_000; i++) x += 0.05 * (x * (1 - x) - (h * x * x) / (0.01 + x * x))
      return -(1 - 2 * x - (h * 2 * x * 0.01) / (0.01 + x * x) ** 2)
    }
    const controls = [0.256, 0.257, 0.258, 0.259]
    expect(Math.abs(vanishingRate(controls, controls.map(rateAt), 'fold') - 0.2604365)).toBeLessThan(2e-4)
  })

  it('finds where a predator enters (Rosenzweig and MacArthur) at 5.882', () => {
    // Prey alone at k = 1.7; the predator grows at e a k / (1 + a h k) - d with e = 0.5, h = 0.15, d = 2.
    const rateAt = (a: number): number => 2 - (0.5 * a * 1.7) / (1 + a * 0.15 * 1.7)
    const controls = [5.7, 5.75, 5.8, 5.85]
    expect(vanishingRate(controls, controls.map(rateAt), 'transcritical')).toBeCloseTo(5.882, 2)
  })
})

describe('returnRate', () => {
  it('is the rate of an AR(1) decay and has no value where the series overshoots', () => {
    expect(returnRate([1, -1, 1, -1, 1, -1])).toBe(Number.NaN)
    expect(returnRate(short)).toBeCloseTo(-Math.log(0.680672), 5)
    expect(returnRate(short, 0.25)).toBeCloseTo(-4 * Math.log(0.680672), 5)
  })
})
