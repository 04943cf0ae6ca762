// The mean-field formulas of ODD.md, appendix D, against the process they stand for.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  criticalGainSlope,
  driveAt,
  folds,
  mapSlope,
  relaxationTime,
  restingShare,
  sharpness,
} from '../../../../experiments/report/odd/mean-field.ts'
import { foldGain } from '../../../../model/technology/adoption-mean-field.ts'
import { adoptionChance } from '../../../../model/technology/adoption-choice.ts'

const share = fc.double({ min: 0.02, max: 0.98, noNaN: true })
const stay = fc.double({ min: 0, max: 3, noNaN: true })

describe('mean field with a cost of switching', () => {
  it('rests where as many adopt as give up', () => {
    const [b, j, c, h] = [6, 0.1, 0.05, 0.03]
    let n = 0.2
    for (let t = 0; t < 20000; t++) {
      const up = adoptionChance(b, h - c, j, n)
      const down = 1 - adoptionChance(b, h + c, j, n)
      n += 0.06 * ((1 - n) * up - n * down)
    }
    expect(restingShare(2 * b * (h + j * (2 * n - 1)), 2 * b * c)).toBeCloseTo(n, 10)
  })

  it('driveAt is the inverse of restingShare', () => {
    fc.assert(fc.property(share, stay, (n, k) => Math.abs(restingShare(driveAt(n, k), k) - n) < 1e-10))
  })

  it('mapSlope is the derivative of the map', () => {
    fc.assert(
      fc.property(share, stay, (n, k) => {
        const [b, j, rise] = [5, 0.12, 0.04]
        const x = driveAt(n, k)
        const dx = 2 * b * (rise + 2 * j) * 1e-6
        const slope = (restingShare(x + dx, k) - restingShare(x - dx, k)) / 2e-6
        return Math.abs(slope - mapSlope(n, b, j, k, rise)) < 1e-6
      }),
    )
  })

  it('is steepest at one half, by 1 without switching cost and by less than 2 with any', () => {
    expect(mapSlope(0.5, 6, 0.1, 0, 0)).toBeCloseTo(0.6, 12)
    fc.assert(fc.property(share, stay, (n, k) => mapSlope(n, 6, 0.1, k, 0) <= mapSlope(0.5, 6, 0.1, k, 0) + 1e-9))
    fc.assert(fc.property(share, stay, (n, k) => sharpness(driveAt(n, k), k) < 2))
  })

  it('has slope one at the critical gain slope', () => {
    fc.assert(
      fc.property(share, stay, (n, k) => Math.abs(mapSlope(n, 6, 0.1, k, criticalGainSlope(n, 6, 0.1, k)) - 1) < 1e-9),
    )
    expect(criticalGainSlope(0.5, 6, 0.1, 0)).toBeCloseTo(2 * (1 / 6 - 0.1), 12)
  })

  it('has the folds of Brock and Durlauf without switching cost, and none below the critical point', () => {
    expect(folds(6, 0.1, 0, 0)).toBeUndefined()
    const found = folds(1, 2, 0, 0)!
    expect(found.width).toBeCloseTo(2 * foldGain(1, 2), 6)
    // An even externality counts like company: h' = 2 J.
    expect(folds(1, 1, 0, 2)!.width).toBeCloseTo(2 * foldGain(1, 2), 6)
  })

  it('forgets a deviation at the rate of the process', () => {
    const [b, j, c, rate] = [6, 0.1, 0.05, 0.06]
    const quarters = relaxationTime(rate, 2 * b * c, mapSlope(0.5, b, j, 2 * b * c, 0))
    let n = 0.5 + 1e-4
    for (let t = 0; t < 200; t++) {
      const up = adoptionChance(b, -c, j, n)
      const down = 1 - adoptionChance(b, c, j, n)
      n += rate * ((1 - n) * up - n * down)
    }
    expect(-200 / Math.log((n - 0.5) / 1e-4)).toBeCloseTo(quarters, -1)
  })
})
