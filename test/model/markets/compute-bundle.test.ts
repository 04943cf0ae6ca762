import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundleAmount, bundlePrice, bundleUnits } from '../../../model/markets/compute-bundle.ts'

fc.configureGlobal({ seed: 20230701 })

const weights = [0.5, 0.4, 0.1]
const units = new Float64Array(3)
const price = fc.double({ min: 0.01, max: 100, noNaN: true })
const prices = fc.tuple(price, price, price)
const cost = (p: readonly number[]) => p.reduce((sum, value, k) => sum + value * units[k], 0)

describe('compute bundle', () => {
  it('has price one and its weights as shares at prices of one', () => {
    expect(bundlePrice(weights, [1, 1, 1], 1.5)).toBeCloseTo(1, 14)
    bundleUnits(weights, [1, 1, 1], 1, 1.5, units)
    for (let k = 0; k < 3; k++) expect(units[k]).toBeCloseTo(weights[k], 14)
  })

  it('buys one unit of the bundle for its price', () => {
    fc.assert(
      fc.property(prices, fc.constantFrom(0.5, 1, 1.5, 4), (p, elasticity) => {
        const index = bundlePrice(weights, p, elasticity)
        bundleUnits(weights, p, index, elasticity, units)
        expect(cost(p) / index).toBeCloseTo(1, 11)
        if (elasticity !== 1) expect(bundleAmount(weights, units, elasticity)).toBeCloseTo(1, 10)
      }),
    )
  })

  it('substitutes with the elasticity', () => {
    bundleUnits(weights, [1, 1, 1], 1, 1.5, units)
    const before = units[0] / units[1]
    const dearer = [1.1, 1, 1]
    bundleUnits(weights, dearer, bundlePrice(weights, dearer, 1.5), 1.5, units)
    expect(Math.log(units[0] / units[1] / before) / Math.log(1.1)).toBeCloseTo(-1.5, 12)
  })

  it('is Cobb-Douglas at elasticity one', () => {
    expect(bundlePrice(weights, [2, 3, 5], 1)).toBeCloseTo(2 ** 0.5 * 3 ** 0.4 * 5 ** 0.1, 12)
  })
})
