import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  criticalPeerEffect,
  foldGain,
  foldMean,
  meanFieldGap,
  meanFieldRoots,
} from '../../../model/technology/adoption-mean-field.ts'

fc.configureGlobal({ seed: 20230701 })

const roots = new Float64Array(3)

describe('adoption in the mean field', () => {
  it('is critical at bJ = 1', () => {
    expect(criticalPeerEffect(4)).toBe(0.25)
    expect(meanFieldRoots(1, 0, 0.999, roots)).toBe(1)
    expect(meanFieldRoots(1, 0, 1.001, roots)).toBe(3)
  })

  it('folds at 0.532840 for b = 1, J = 2', () => {
    expect(foldMean(1, 2)).toBeCloseTo(Math.SQRT1_2, 15)
    expect(foldGain(1, 2)).toBeCloseTo(0.53284, 6)
    expect(foldGain(1, 1)).toBe(0)
    expect(foldGain(1, 0.5)).toBe(0)
    expect(meanFieldRoots(1, 0.53283, 2, roots)).toBe(3)
    expect(meanFieldRoots(1, 0.53285, 2, roots)).toBe(1)
    expect(meanFieldRoots(1, -0.53283, 2, roots)).toBe(3)
    expect(meanFieldRoots(1, -0.53285, 2, roots)).toBe(1)
  })

  it('lands where the Curie-Weiss tables say', () => {
    const spontaneous = (k: number) => {
      meanFieldRoots(1, 0, k, roots)
      return roots[2]
    }
    expect(spontaneous(1.2)).toBeCloseTo(0.65857, 6)
    expect(spontaneous(1.5)).toBeCloseTo(0.85856, 6)
    expect(spontaneous(2)).toBeCloseTo(0.957504, 6)
    meanFieldRoots(1, foldGain(1, 2) + 1e-9, 2, roots)
    expect(roots[0]).toBeCloseTo(0.986784, 5)
  })

  it('grows as sqrt(3(bJ-1)) above the critical point and as (3bh)^(1/3) along it', () => {
    meanFieldRoots(1, 0, 1 + 1e-5, roots)
    expect(roots[2] / Math.sqrt(3e-5)).toBeCloseTo(1, 4)
    meanFieldRoots(1, 1e-9, 1, roots)
    expect(roots[0] / Math.cbrt(3e-9)).toBeCloseTo(1, 4)
  })

  it('finds every root, in order', () => {
    const gains = fc.double({ min: -2, max: 2, noNaN: true })
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        gains,
        fc.double({ min: 0, max: 3, noNaN: true }),
        (b, h, J) => {
          const count = meanFieldRoots(b, h, J, roots)
          expect([1, 3]).toContain(count)
          for (let i = 0; i < count; i++) expect(Math.abs(meanFieldGap(roots[i], b, h, J))).toBeLessThan(1e-12)
          if (count === 3) expect(roots[0] < roots[1] && roots[1] < roots[2]).toBe(true)
          expect(count === 3).toBe(Math.abs(h) < foldGain(b, J))
        },
      ),
    )
  })
})
