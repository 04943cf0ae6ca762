import { describe, expect, test } from 'vitest'
import {
  adoptionCurve,
  gridStep,
  loopArea,
  pointAt,
  priceAt,
  reaches,
  steepest,
} from '../../../experiments/transition/adoption-curve.ts'

/** Adoption as a logistic curve in log price, half at `middle`, with slope `steepness / 4` there. */
const sShape = (middle: number, steepness: number) => (price: number) =>
  1 / (1 + Math.exp(steepness * Math.log(price / middle)))

/** One tick at each grid point from 4 to 1/64. */
const prices = Array.from({ length: 17 }, (_, index) => priceAt(4 - index))
const whole = { from: 0, end: prices.length }
const curveOf = (shape: (price: number) => number) => adoptionCurve(prices, prices.map(shape), whole)

test('a price is at the grid point nearest to it in log', () => {
  expect(pointAt(1)).toBe(0)
  expect(pointAt(0.5)).toBe(-2)
  expect(pointAt(2 * Math.exp(0.4 * gridStep))).toBe(2)
})

test('only the ticks of the stretch count, and those at one grid point are averaged', () => {
  const curve = adoptionCurve([1, 1, 1, 2, 2], [0.9, 0.2, 0.4, 0.1, 0.8], { from: 1, end: 4 })
  expect([...curve]).toEqual([
    [0, (0.2 + 0.4) / 2],
    [2, 0.1],
  ])
})

describe('the loop', () => {
  test('is nothing where the way back is the way down', () => {
    const curve = curveOf(sShape(0.5, 3))
    expect(loopArea(curve, curve)).toBe(0)
  })

  test('is the shift over the length of the way where a jump comes back later', () => {
    const jump = (at: number) => (price: number) => (price < at ? 1 : 0)
    expect(loopArea(curveOf(jump(priceAt(-4.5))), curveOf(jump(priceAt(1.5))))).toBeCloseTo(6 / 17, 12)
  })

  test('is unknown where the two ways share no price', () => {
    expect(loopArea(new Map([[0, 1]]), new Map([[1, 1]]))).toBeNaN()
  })
})

describe('the steepest rise', () => {
  test.each([0.25, 1])('of an S-curve is at its middle %d, with the slope over one halving', (middle) => {
    const { slope, price } = steepest(curveOf(sShape(middle, 2)))
    expect(price).toBeCloseTo(middle, 12)
    // Logistic over half a halving to each side: tanh(steepness * gridStep / 2) / (2 gridStep).
    expect(slope).toBeCloseTo(Math.tanh(gridStep) / (2 * gridStep), 12)
  })

  test('is unknown of a curve too short for it', () => {
    expect(steepest(new Map([[0, 0.5]]))).toEqual({ slope: Number.NaN, price: Number.NaN })
  })
})

test('a level is reached at the dearest price that has it', () => {
  const curve = curveOf(sShape(0.5, 3))
  expect(reaches(curve, 0.5 - 1e-9)).toBeCloseTo(0.5, 12)
  expect(reaches(curve, 1)).toBeNaN()
})
