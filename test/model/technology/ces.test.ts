import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ces2, elasticityOfSubstitution, logPowerMean, logPowerMeanAndShare } from '../../../model/technology/ces.ts'
import { cesInputRatio, cesUnitCost } from '../../../model/technology/ces-duality.ts'
import { cesInputNeeded } from '../../../model/technology/ces-input-needed.ts'

fc.configureGlobal({ seed: 20230701 })

const amount = fc.double({ min: 1e-6, max: 1e6, noNaN: true })
const weight = fc.double({ min: 0.01, max: 0.99, noNaN: true })
const rho = fc.oneof(
  fc.double({ min: -20, max: 0.95, noNaN: true }),
  fc.constantFrom(-1e-6, 1e-6, 0, -0.31, -0.4, -0.5, 1, Number.NEGATIVE_INFINITY),
)
const relative = (found: number, expected: number) => Math.abs(found - expected) / Math.abs(expected)

describe('CES composite', () => {
  it('has the limits Cobb-Douglas, Leontief and linear', () => {
    expect(ces2(3, 5, 0.3, 0.7, 0)).toBeCloseTo(3 ** 0.3 * 5 ** 0.7, 12)
    expect(ces2(3, 5, 0.3, 0.7, Number.NEGATIVE_INFINITY)).toBe(3)
    expect(ces2(3, 5, 0.3, 0.7, 1)).toBeCloseTo(4.4, 14)
    expect(ces2(3, 5, 0.3, 0.7, -300)).toBeCloseTo(3 * 0.3 ** (-1 / 300), 10)
  })

  it('meets Cobb-Douglas continuously from both sides', () => {
    const limit = 3 ** 0.3 * 5 ** 0.7
    // The first-order term is rho w1 w2 ln(x1/x2)^2 / 2.
    const slope = (limit * 0.3 * 0.7 * Math.log(3 / 5) ** 2) / 2
    for (const small of [1e-3, -1e-3, 1e-5, -1e-5, 1e-8, -1e-8, 1e-10, 1e-15]) {
      expect(Math.abs(ces2(3, 5, 0.3, 0.7, small) - limit - small * slope)).toBeLessThan(0.1 * small * small + 1e-14)
    }
  })

  it('agrees with the plain formula where that is safe', () => {
    fc.assert(
      fc.property(amount, amount, weight, fc.double({ min: -4, max: 0.9, noNaN: true }), (x1, x2, w, r) => {
        fc.pre(Math.abs(r) > 0.05)
        const plain = (w * x1 ** r + (1 - w) * x2 ** r) ** (1 / r)
        expect(relative(ces2(x1, x2, w, 1 - w, r), plain)).toBeLessThan(1e-11)
      }),
    )
  })

  it('keeps weights that do not sum to one', () => {
    expect(ces2(2, 3, 0.5, 1.5, -0.5)).toBeCloseTo((0.5 * 2 ** -0.5 + 1.5 * 3 ** -0.5) ** -2, 12)
  })

  it('drops an input of weight zero, and is zero without an input it cannot do without', () => {
    expect(ces2(0, 3, 0, 1, -0.5)).toBe(3)
    expect(ces2(4, 0, 1, 0, -0.5)).toBe(4)
    expect(ces2(0, 3, 0.4, 0.6, -0.5)).toBe(0)
    expect(ces2(3, 0, 0.4, 0.6, -0.5)).toBe(0)
    expect(ces2(3, 0, 0.4, 0.6, 0)).toBe(0)
    expect(ces2(0, 0, 0.4, 0.6, 0.5)).toBe(0)
    expect(ces2(0, 3, 0.4, 0.6, 0.5)).toBeCloseTo(3 * 0.36, 12)
    expect(ces2(3, 0, 0.4, 0.6, 0.5)).toBeCloseTo(3 * 0.16, 12)
  })

  it('is homogeneous of degree one, monotone, and a mean when the weights sum to one', () => {
    fc.assert(
      fc.property(amount, amount, weight, rho, (x1, x2, w, r) => {
        const y = ces2(x1, x2, w, 1 - w, r)
        expect(relative(ces2(7 * x1, 7 * x2, w, 1 - w, r), 7 * y)).toBeLessThan(1e-11)
        expect(ces2(1.5 * x1, x2, w, 1 - w, r)).toBeGreaterThanOrEqual(y * (1 - 1e-13))
        expect(y).toBeGreaterThanOrEqual(Math.min(x1, x2) * (1 - 1e-12))
        expect(y).toBeLessThanOrEqual(Math.max(x1, x2) * (1 + 1e-12))
      }),
    )
  })

  it('has elasticity of substitution 1/(1 - rho)', () => {
    expect(elasticityOfSubstitution(-0.4)).toBeCloseTo(0.7142857142857143, 15)
    expect(elasticityOfSubstitution(0)).toBe(1)
    expect(elasticityOfSubstitution(Number.NEGATIVE_INFINITY)).toBe(0)
    // Seen in the inputs: prices 1 percent apart move the ratio by that elasticity.
    const moved = Math.log(cesInputRatio(1, 1.01, 0.3, 0.7, -0.4) / cesInputRatio(1, 1, 0.3, 0.7, -0.4))
    expect(moved / Math.log(1.01)).toBeCloseTo(1 / 1.4, 12)
  })

  it('gives the slope of its logarithm as the share of the first input', () => {
    fc.assert(
      fc.property(weight, fc.double({ min: -8, max: 8, noNaN: true }), rho, (w, d, r) => {
        fc.pre(Number.isFinite(r))
        const result = new Float64Array(3)
        logPowerMeanAndShare(w, d, r, result, 1)
        expect(result[1]).toBeCloseTo(logPowerMean(w, d, r), 12)
        const step = 1e-5
        const slope = (logPowerMean(w, d + step, r) - logPowerMean(w, d - step, r)) / (2 * step)
        expect(result[2]).toBeCloseTo(slope, 5)
      }),
    )
  })
})

describe('CES duality', () => {
  it('prices the composite at its own cost-minimising inputs', () => {
    fc.assert(
      fc.property(amount, amount, weight, fc.double({ min: -20, max: 0.8, noNaN: true }), (p1, p2, w, r) => {
        const ratio = cesInputRatio(p1, p2, w, 1 - w, r)
        fc.pre(ratio > 1e-100 && ratio < 1e100)
        const cost = (p1 * ratio + p2) / ces2(ratio, 1, w, 1 - w, r)
        expect(relative(cesUnitCost(p1, p2, w, 1 - w, r), cost)).toBeLessThan(1e-9)
      }),
    )
  })

  it('is never beaten by another ratio', () => {
    fc.assert(
      fc.property(amount, amount, weight, rho, amount, (p1, p2, w, r, other) => {
        const cost = (p1 * other + p2) / ces2(other, 1, w, 1 - w, r)
        expect(cesUnitCost(p1, p2, w, 1 - w, r)).toBeLessThanOrEqual(cost * (1 + 1e-10))
      }),
    )
  })

  it('has its limits too', () => {
    expect(cesUnitCost(2, 3, 0.4, 0.6, Number.NEGATIVE_INFINITY)).toBe(5)
    expect(cesUnitCost(2, 3, 0.4, 0.6, 1)).toBe(5)
    expect(cesUnitCost(2, 3, 0.5, 0.5, 1)).toBe(4)
    expect(cesUnitCost(2, 3, 0.4, 0.6, 0)).toBeCloseTo((2 / 0.4) ** 0.4 * (3 / 0.6) ** 0.6, 12)
    expect(cesUnitCost(2, 3, 0, 1, -0.5)).toBe(3)
    expect(cesInputRatio(2, 3, 0.4, 0.6, Number.NEGATIVE_INFINITY)).toBe(1)
    expect(cesInputRatio(2, 3, 0.5, 0.5, 1)).toBe(Number.POSITIVE_INFINITY)
    expect(cesInputRatio(3, 2, 0.5, 0.5, 1)).toBe(0)
    expect(cesInputRatio(2, 2, 0.5, 0.5, 1)).toBe(1)
  })

  it('keeps unnormalised weights in the Cobb-Douglas case consistent with the composite', () => {
    const ratio = cesInputRatio(2, 3, 1, 3, 0)
    expect(cesUnitCost(2, 3, 1, 3, 0)).toBeCloseTo((2 * ratio + 3) / ces2(ratio, 1, 1, 3, 0), 12)
  })
})

describe('CES input needed', () => {
  it('is the inverse of the composite', () => {
    fc.assert(
      fc.property(amount, amount, weight, fc.double({ min: -3, max: 0.9, noNaN: true }), (x1, x2, w, r) => {
        fc.pre(x2 / x1 < 1e3 && x1 / x2 < 1e3)
        const y = ces2(x1, x2, w, 1 - w, r)
        const needed = cesInputNeeded(y, x1, w, 1 - w, r)
        // Asked again, the needed amount makes the wanted output (the amount itself is ill-conditioned at the edges).
        if (Number.isFinite(needed)) expect(relative(ces2(x1, needed, w, 1 - w, r), y)).toBeLessThan(1e-9)
        else expect(ces2(x1, 1e300, w, 1 - w, r)).toBeLessThanOrEqual(y * (1 + 1e-9))
      }),
    )
  })

  it('says Infinity where no amount is enough, 0 where none is needed, and never NaN', () => {
    expect(cesInputNeeded(10, 1, 0.5, 0.5, -0.5)).toBe(Number.POSITIVE_INFINITY)
    expect(cesInputNeeded(10, 0, 0.5, 0.5, -0.5)).toBe(Number.POSITIVE_INFINITY)
    expect(cesInputNeeded(10, 0, 0.5, 0.5, 0)).toBe(Number.POSITIVE_INFINITY)
    expect(cesInputNeeded(10, 1000, 0.5, 0.5, 0.5)).toBe(0)
    expect(cesInputNeeded(10, 1000, 0.5, 0.5, 1)).toBe(0)
    expect(cesInputNeeded(0, 0, 0.5, 0.5, -0.5)).toBe(0)
    expect(cesInputNeeded(3, 4, 0.5, 0.5, Number.NEGATIVE_INFINITY)).toBe(3)
    expect(cesInputNeeded(5, 4, 0.5, 0.5, Number.NEGATIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
    expect(cesInputNeeded(3, 0, 0, 1, -0.5)).toBe(3)
    expect(cesInputNeeded(3, 4, 1, 0, -0.5)).toBe(0)
    expect(cesInputNeeded(5, 4, 1, 0, -0.5)).toBe(Number.POSITIVE_INFINITY)
  })
})
