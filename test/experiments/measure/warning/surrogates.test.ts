import { describe, expect, it } from 'vitest'
import { meanOf } from '../../../../experiments/measure/mean-of.ts'
import { varianceOf } from '../../../../experiments/measure/variance-of.ts'
import { ar1Surrogates } from '../../../../experiments/measure/warning/ar1-surrogates.ts'
import { autocorrelation } from '../../../../experiments/measure/warning/autocorrelation.ts'
import { detrend } from '../../../../experiments/measure/warning/detrend.ts'
import { phaseSurrogates } from '../../../../experiments/measure/warning/phase-surrogates.ts'
import { returnRate } from '../../../../experiments/measure/warning/return-rate.ts'
import { indicators, rollingIndicator } from '../../../../experiments/measure/warning/rolling.ts'
import { Spectrum } from '../../../../experiments/measure/warning/spectrum.ts'
import { trendTest } from '../../../../experiments/measure/warning/trend-test.ts'
import { normal } from '../../../../model/random.ts'

/** AR(1) about 0 whose coefficient goes from one value to another. */
function autoregression(length: number, from: number, to: number, trial: number): Float64Array {
  let x = 0
  return Float64Array.from({ length }, (_, t) => {
    x = (from + ((to - from) * t) / length) * x + normal(6, 1, t, trial)
    return x
  })
}

describe('Spectrum', () => {
  it('equals the sum it stands for, at lengths of all kinds', () => {
    for (const length of [1, 2, 7, 12, 60, 97, 225]) {
      const signal = Float64Array.from({ length: 2 * length }, (_, i) => normal(1, 1, i, length))
      const found = signal.slice()
      new Spectrum(length).transform(found)
      for (let k = 0; k < length; k++) {
        let [real, imaginary] = [0, 0]
        for (let t = 0; t < length; t++) {
          const angle = (-2 * Math.PI * k * t) / length
          real += signal[2 * t] * Math.cos(angle) - signal[2 * t + 1] * Math.sin(angle)
          imaginary += signal[2 * t] * Math.sin(angle) + signal[2 * t + 1] * Math.cos(angle)
        }
        expect(found[2 * k]).toBeCloseTo(real, 9)
        expect(found[2 * k + 1]).toBeCloseTo(imaginary, 9)
      }
    }
  })
})

describe('phaseSurrogates', () => {
  it('keep mean, variance and the whole spectrum, at even and odd lengths', () => {
    for (const length of [60, 61]) {
      const series = autoregression(length, 0.7, 0.7, 1).map((value) => value + 3)
      const surrogate = phaseSurrogates(series, 5)(2)
      expect(meanOf(surrogate)).toBeCloseTo(meanOf(series), 9)
      expect(varianceOf(surrogate)).toBeCloseTo(varianceOf(series), 9)
      const power = (values: Float64Array): number[] => {
        const spectrum = Float64Array.from([...values].flatMap((value) => [value, 0]))
        new Spectrum(length).transform(spectrum)
        return Array.from({ length }, (_, k) => Math.hypot(spectrum[2 * k], spectrum[2 * k + 1]))
      }
      power(surrogate).forEach((height, k) => expect(height).toBeCloseTo(power(series)[k], 8))
      expect(surrogate).not.toEqual(series)
    }
  })
})

describe('ar1Surrogates', () => {
  it('keep mean, spread and autocorrelation over many surrogates', () => {
    const series = autoregression(400, 0.6, 0.6, 2).map((value) => value + 10)
    const make = ar1Surrogates(series, 3)
    const figures = Array.from({ length: 300 }, (_, k) => {
      const surrogate = make(k)
      return { mean: meanOf(surrogate), variance: varianceOf(surrogate), ac1: autocorrelation(surrogate, 'ols') }
    })
    const mean = (name: 'mean' | 'variance' | 'ac1') => meanOf(figures.map((each) => each[name]))
    expect(mean('mean')).toBeCloseTo(meanOf(series), 1)
    expect(Math.abs(mean('variance') / varianceOf(series) - 1)).toBeLessThan(0.05)
    expect(Math.abs(mean('ac1') - autocorrelation(series, 'ols'))).toBeLessThan(0.02)
  })

  it('depend on the seed and their number alone', () => {
    const series = autoregression(30, 0.5, 0.5, 3)
    const alone = Float64Array.from(ar1Surrogates(series, 3)(7))
    const make = ar1Surrogates(series, 3)
    make(1)
    expect(Float64Array.from(make(7))).toEqual(alone)
    expect(Float64Array.from(ar1Surrogates(series, 4)(7))).not.toEqual(alone)
  })
})

describe('trendTest', () => {
  const options = { indicator: 'ac1', window: 120, seed: 1, count: 199 } as const

  it('sees critical slowing down, by both kinds of surrogates', () => {
    const slowing = autoregression(400, 0, 0.97, 4)
    for (const surrogates of ['ar1', 'phase'] as const) {
      const { tau, p } = trendTest(slowing, { ...options, surrogates })
      expect(tau).toBeGreaterThan(0.7)
      expect(p).toBeLessThan(0.05)
    }
    expect(trendTest(slowing, { ...options, indicator: 'returnRate', surrogates: 'ar1' }).tau).toBeLessThan(-0.7)
  })

  it('seldom sees it where there is none', () => {
    let seen = 0
    for (let trial = 0; trial < 20; trial++) {
      const { p } = trendTest(autoregression(200, 0.5, 0.5, 10 + trial), {
        ...options,
        window: 80,
        count: 99,
        surrogates: 'ar1',
      })
      seen += Number(p <= 0.1)
    }
    expect(seen).toBeLessThanOrEqual(6)
  })

  it('makes 1,000 surrogates when not told, so that p reaches 0.001', () => {
    const rising = Float64Array.from({ length: 300 }, (_, t) => (t % 2 === 0 ? 1 : -1) * t ** 3)
    const { p, surrogates } = trendTest(rising, { indicator: 'variance', window: 20, seed: 1, surrogates: 'ar1' })
    expect(surrogates).toBe(1000)
    expect(p).toBeLessThan(0.01)
  })

  it('has no answer where the indicator never changes', () => {
    expect(trendTest(new Float64Array(50), { ...options, window: 20, surrogates: 'ar1' }).p).toBe(Number.NaN)
  })
})

describe('rollingIndicator', () => {
  it('stands at the last tick of its window and looks at nothing after', () => {
    const series = autoregression(50, 0.3, 0.3, 5)
    const whole = rollingIndicator(series, 'variance', 20)
    const before = rollingIndicator(series.subarray(0, 40), 'variance', 20)
    expect([...whole.ticks].slice(0, 2)).toEqual([19, 20])
    before.values.forEach((value, i) => expect(whole.values[i]).toBeCloseTo(value, 12))
    expect(whole.values[0]).toBeCloseTo(varianceOf(series.subarray(0, 20)), 12)
  })

  it('equals each indicator on the window alone', () => {
    const series = autoregression(60, 0.6, 0.6, 6).map((value) => value + 40)
    const alone = {
      variance: varianceOf,
      ac1: (window: Float64Array) => autocorrelation(window, 'pearson'),
      returnRate: (window: Float64Array) => returnRate(window),
    }
    for (const indicator of indicators) {
      const { ticks, values } = rollingIndicator(series, indicator, 25)
      ticks.forEach((tick, i) => {
        expect(values[i]).toBeCloseTo(alone[indicator](series.subarray(tick - 24, tick + 1)), 9)
      })
    }
  })

  it('moves further in long series but ends at the last tick', () => {
    const { ticks } = rollingIndicator(new Float64Array(10_003), 'variance', 1000)
    expect(ticks.length).toBeLessThanOrEqual(500)
    expect(ticks[ticks.length - 1]).toBe(10_002)
    expect(ticks[0]).toBeGreaterThanOrEqual(999)
  })
})

it('detrend takes a straight line off inside and leaves fast swings', () => {
  const line = detrend(
    Float64Array.from({ length: 200 }, (_, t) => 3 + 2 * t),
    5,
  )
  expect(Math.abs(line[100])).toBeLessThan(1e-9)
  const swing = detrend(
    Float64Array.from({ length: 200 }, (_, t) => (t % 2 === 0 ? 1 : -1)),
    5,
  )
  expect(swing[100]).toBeCloseTo(1, 4)
})
