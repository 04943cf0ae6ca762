import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adoptionChance, adoptionGain, gainFromShare } from '../../../model/technology/adoption-choice.ts'

fc.configureGlobal({ seed: 20230701 })

describe('adoption choice', () => {
  it('is a coin toss without gain or peers, and sure where the gain is large', () => {
    expect(adoptionChance(2, 0, 0, 0.3)).toBe(0.5)
    expect(adoptionChance(2, 0, 1, 0.5)).toBe(0.5)
    expect(adoptionChance(2, 1000, 0, 0)).toBe(1)
    expect(adoptionChance(2, -1000, 0, 0)).toBe(0)
    expect(adoptionChance(1, 0.1, 0.5, 0.8)).toBeCloseTo(1 / (1 + Math.exp(-2 * (0.1 + 0.5 * 0.6))), 14)
  })

  it('adds up gain, subsidy, trust, switching cost and barrier', () => {
    expect(adoptionGain(2, 1.5, 0.1, 0.05, 0.7, 0.2, 0.3)).toBeCloseTo(0.25 + 0.1 + 0.04 - 0.05 - 0.3, 14)
  })

  it('reproduces an observed share from the gain read off it', () => {
    const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    const size = fc.double({ min: 0.05, max: 5, noNaN: true })
    fc.assert(
      fc.property(inside, size, size, (share, intensity, peers) => {
        const gain = gainFromShare(share, intensity, peers)
        expect(adoptionChance(intensity, gain, peers, share)).toBeCloseTo(share, 10)
      }),
    )
  })
})
