import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adoptionChance } from '../../../model/technology/adoption-choice.ts'

fc.configureGlobal({ seed: 20230701 })

describe('adoption choice', () => {
  it('is a coin toss without gain or peers, and sure where the gain is large', () => {
    expect(adoptionChance(2, 0, 0, 0.3)).toBe(0.5)
    expect(adoptionChance(2, 0, 1, 0.5)).toBe(0.5)
    expect(adoptionChance(2, 1000, 0, 0)).toBe(1)
    expect(adoptionChance(2, -1000, 0, 0)).toBe(0)
    expect(adoptionChance(1, 0.1, 0.5, 0.8)).toBeCloseTo(1 / (1 + Math.exp(-2 * (0.1 + 0.5 * 0.6))), 14)
  })

  it('leans to the mode that its peers are in, more so the sharper the choice', () => {
    const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    const size = fc.double({ min: 0.05, max: 1.5, noNaN: true })
    fc.assert(
      fc.property(inside, size, size, (share, intensity, peers) => {
        const chance = adoptionChance(intensity, 0, peers, share)
        expect(chance + adoptionChance(intensity, 0, peers, 1 - share)).toBeCloseTo(1, 12)
        expect(Math.log(chance / (1 - chance))).toBeCloseTo(2 * intensity * peers * (2 * share - 1), 6)
      }),
    )
  })
})

describe('adoption under uniform noise', () => {
  it('is linear in the share of peers, with the slope of the logistic in the middle, and stays a chance', () => {
    expect(adoptionChance(2, 0, 0.1, 0.5, 'uniform')).toBe(0.5)
    expect(adoptionChance(2, 0.05, 0.1, 0.25, 'uniform')).toBeCloseTo(0.5, 14)
    expect(adoptionChance(2, 0.05, 0.1, 0.75, 'uniform')).toBeCloseTo(0.6, 14)
    const slope = (noise: 'logistic' | 'uniform') =>
      (adoptionChance(2, 1e-6, 0, 0, noise) - adoptionChance(2, -1e-6, 0, 0, noise)) / 2e-6
    expect(slope('uniform')).toBeCloseTo(slope('logistic'), 6)
    expect(adoptionChance(2, 9, 0, 0, 'uniform')).toBe(1)
    expect(adoptionChance(2, -9, 0, 0, 'uniform')).toBe(0)
  })
})
