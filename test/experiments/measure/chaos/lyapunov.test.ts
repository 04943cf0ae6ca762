import { describe, expect, it } from 'vitest'
import { largestExponent } from '../../../../experiments/measure/chaos/largest-exponent.ts'
import { mapExponent } from '../../../../experiments/measure/chaos/map-exponent.ts'
import { twinExponent } from '../../../../experiments/measure/chaos/twin-exponent.ts'

function logisticOrbit(r: number, length: number, start = 0.3123): Float64Array {
  let x = start
  for (let t = 0; t < 1000; t++) x = r * x * (1 - x)
  return Float64Array.from({ length }, () => (x = r * x * (1 - x)))
}
const logistic = (r: number) => (state: Float64Array) => state.map((x) => r * x * (1 - x))

/** One step of Runge and Kutta on the Lorenz equations with their classical parameters. */
function lorenz(state: Float64Array): Float64Array {
  const rate = ([x, y, z]: Float64Array) => Float64Array.of(10 * (y - x), x * (28 - z) - y, x * y - (8 / 3) * z)
  const along = (slope: Float64Array, h: number) => state.map((value, i) => value + h * slope[i])
  const h = 0.01
  const k1 = rate(state)
  const k2 = rate(along(k1, h / 2))
  const k3 = rate(along(k2, h / 2))
  const k4 = rate(along(k3, h))
  return state.map((value, i) => value + (h / 6) * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]))
}

describe('mapExponent', () => {
  it('equals the known exponents of the logistic map', () => {
    const exponent = (r: number) => mapExponent(logisticOrbit(r, 100_000), (x) => r * (1 - 2 * x))
    expect(Math.abs(exponent(4) - Math.LN2)).toBeLessThan(0.01)
    expect(Math.abs(exponent(3.5) + 0.8725)).toBeLessThan(0.001)
  })

  it('is minus infinity at a superstable point', () => {
    expect(mapExponent([0.5, 0.5], (x) => 2 * (1 - 2 * x))).toBe(Number.NEGATIVE_INFINITY)
  })
})

describe('largestExponent', () => {
  it('equals that of the logistic map without its derivative', () => {
    const options = { steps: 30_000, transient: 100 }
    expect(Math.abs(largestExponent(logistic(4), [0.3123], options) - Math.LN2)).toBeLessThan(0.01)
    expect(Math.abs(largestExponent(logistic(3.5), [0.3123], { ...options, separation: 1e-6 }) + 0.8725)).toBeLessThan(
      0.01,
    )
  })

  it('equals that of the cat map', () => {
    // Not taken modulo 1, which cuts twins apart at the edges; the fixed point at 0 keeps the orbit in bounds.
    const cat = (state: Float64Array) => Float64Array.of(2 * state[0] + state[1], state[0] + state[1])
    const growth = largestExponent(cat, [0, 0], { steps: 300, transient: 50 })
    expect(Math.abs(growth - 0.962424)).toBeLessThan(1e-6)
  })

  it('equals that of the Lorenz equations', () => {
    const exponent = largestExponent(lorenz, [1, 1, 20], { steps: 100_000, transient: 2000, interval: 0.01 })
    expect(Math.abs(exponent - 0.9056)).toBeLessThan(0.01)
  })

  it('is minus infinity where twins become one', () => {
    expect(largestExponent(() => Float64Array.of(0), [1], { steps: 10, transient: 0 })).toBe(Number.NEGATIVE_INFINITY)
  })
})

describe('twinExponent', () => {
  const twins = (r: number, ticks: number) =>
    Array.from({ length: 40 }, (_, replicate) => {
      let x = logisticOrbit(r, 1, 0.1 + 0.02 * replicate)[0]
      let y = x + 1e-12
      return Float64Array.from({ length: ticks }, () => {
        const distance = Math.abs(x - y)
        x = r * x * (1 - x)
        y = r * y * (1 - y)
        return distance
      })
    })

  it('holds ln 2 in its interval for twins of the logistic map', () => {
    const { low, high } = twinExponent(twins(4, 25), [2, 24], { seed: 1, resamples: 500 })
    expect(low).toBeLessThan(Math.LN2)
    expect(high).toBeGreaterThan(Math.LN2)
    expect(high - low).toBeLessThan(0.2)
  })

  it('leaves out twins that have become one', () => {
    expect(
      twinExponent(
        [
          [1, 2, 4],
          [0, 0, 0],
          [1, 2, 4],
        ],
        [0, 2],
        { seed: 1, resamples: 50 },
      ).estimate,
    ).toBeCloseTo(Math.LN2, 12)
    expect(
      twinExponent(
        [
          [0, 0],
          [0, 0],
        ],
        [0, 1],
        { seed: 1, resamples: 50 },
      ).estimate,
    ).toBe(Number.NaN)
  })
})
