import { describe, expect, it } from 'vitest'
import { adoptionChance } from '../../../model/technology/adoption-choice.ts'
import {
  bassChance,
  bassImitation,
  bassInnovation,
  bassPeakTime,
  bassShare,
} from '../../../model/technology/diffusion.ts'

const p = 0.03
const q = 0.38

describe('Bass diffusion', () => {
  it('is the closed form that its hazard integrates to', () => {
    let share = 0
    const steps = 1e5
    for (let i = 0; i < steps; i++) share += (1 - share) * bassChance(share, p, q, 10 / steps)
    expect(bassShare(0, p, q)).toBe(0)
    expect(share).toBeCloseTo(bassShare(10, p, q), 4)
    expect(bassShare(10, p, q)).toBeCloseTo((1 - Math.exp(-4.1)) / (1 + (q / p) * Math.exp(-4.1)), 12)
  })

  it('grows fastest at ln(q/p)/(p+q)', () => {
    const peak = bassPeakTime(p, q)
    expect(peak).toBeCloseTo(Math.log(q / p) / 0.41, 12)
    const growth = (t: number) => bassShare(t + 0.01, p, q) - bassShare(t - 0.01, p, q)
    expect(growth(peak)).toBeGreaterThan(growth(peak - 0.2))
    expect(growth(peak)).toBeGreaterThan(growth(peak + 0.2))
    expect(bassPeakTime(0.4, 0.3)).toBe(0)
  })

  it('is the tangent of the adoption choice at no adopters', () => {
    const n = 1e-6
    const slope = (adoptionChance(1.2, -0.6, 0.9, n) - adoptionChance(1.2, -0.6, 0.9, 0)) / n
    expect(bassInnovation(0.25, 1.2, -0.6, 0.9)).toBeCloseTo(0.25 * adoptionChance(1.2, -0.6, 0.9, 0), 14)
    expect(bassImitation(0.25, 1.2, -0.6, 0.9)).toBeCloseTo(0.25 * slope, 5)
  })
})
