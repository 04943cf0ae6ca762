import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  augmentedComputeAt,
  computeEfficiency,
  computeWeight,
  intelligence,
  intelligenceBase,
  intelligencePrice,
} from '../../../model/technology/intelligence.ts'

fc.configureGlobal({ seed: 20230701 })

const augmented = { computeWeight: 0.4, rho: -0.31, symmetric: false }
const symmetric = { computeWeight: 0.4, rho: -0.31, symmetric: true }
const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true })

describe('intelligence', () => {
  it('is the CES of algorithm-augmented compute and data', () => {
    const plain = (0.4 * (3 * 2) ** -0.31 + 0.6 * 5 ** -0.31) ** (1 / -0.31)
    expect(intelligence(2, 5, 3, augmented)).toBeCloseTo(plain, 12)
  })

  it('is the even mean of the three in the symmetric mode', () => {
    fc.assert(
      fc.property(positive, positive, positive, (c, d, q) => {
        const plain = ((c ** -0.31 + d ** -0.31 + q ** -0.31) / 3) ** (1 / -0.31)
        expect(intelligence(c, d, q, symmetric) / plain).toBeCloseTo(1, 11)
        expect(intelligence(q, c, d, symmetric) / plain).toBeCloseTo(1, 11)
      }),
    )
  })

  it('does little with compute alone: intelligence is bounded by (1-aC)^(1/m) D', () => {
    expect(intelligence(0, 5, 3, augmented)).toBe(0)
    expect(intelligence(2, 0, 3, augmented)).toBe(0)
    const ceiling = 5 * 0.6 ** (1 / -0.31)
    expect(intelligence(1e30, 5, 3, augmented)).toBeLessThanOrEqual(ceiling)
    expect(intelligence(1e30, 5, 3, augmented) / ceiling).toBeCloseTo(1, 8)
  })

  it('prices the margin of intelligence by what compute it takes', () => {
    fc.assert(
      fc.property(positive, positive, positive, fc.boolean(), (c, d, q, mode) => {
        const technology = mode ? symmetric : augmented
        const efficiency = computeEfficiency(q, technology)
        const x = (efficiency * c) / intelligenceBase(d, q, technology)
        const step = 1e-5 * c
        const gain = intelligence(c + step, d, q, technology) - intelligence(c - step, d, q, technology)
        const price = intelligencePrice(x, 7 / efficiency, computeWeight(technology), technology.rho)
        fc.pre(gain / intelligence(c, d, q, technology) > 1e-8)
        expect((price * gain) / (2 * step * 7)).toBeCloseTo(1, 5)
      }),
    )
  })

  it('finds the compute for a level of intelligence per base', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-4, max: 1e3, noNaN: true }),
        fc.double({ min: -5, max: 0, noNaN: true }),
        (x, rho) => {
          const technology = { computeWeight: 0.4, rho, symmetric: false }
          const level = intelligence(x, 1, 1, technology)
          const found = augmentedComputeAt(level, 0.4, rho)
          fc.pre(Number.isFinite(found))
          expect(intelligence(found, 1, 1, technology) / level).toBeCloseTo(1, 10)
        },
      ),
    )
    expect(augmentedComputeAt(100, 0.4, -0.31)).toBe(Number.POSITIVE_INFINITY)
  })
})
