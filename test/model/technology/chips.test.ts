import { describe, expect, it } from 'vitest'
import {
  chipQuality,
  domesticQuality,
  domesticShare,
  importedQuality,
  importsAllowed,
  progressRatio,
  wrightCost,
} from '../../../model/technology/chips.ts'

describe('chips', () => {
  it('grow better at the yearly rate', () => {
    expect(chipQuality(2, 0.28, 0)).toBe(2)
    expect(chipQuality(2, 0.28, 3)).toBeCloseTo(2 * 1.28 ** 3, 12)
    let quality = 2
    for (let quarter = 0; quarter < 4; quarter++) quality = chipQuality(quality, 0.28, 1 / 4)
    expect(quality).toBeCloseTo(2.56, 12)
  })

  it("get cheaper by Wright's law: 80 percent of the cost after each doubling", () => {
    expect(progressRatio(0.32)).toBeCloseTo(0.8011, 4)
    expect(wrightCost(100, 2, 1, 0.32)).toBeCloseTo(100 * progressRatio(0.32), 12)
    expect(wrightCost(100, 8, 1, 0.32)).toBeCloseTo(100 * progressRatio(0.32) ** 3, 12)
    expect(wrightCost(100, 0, 1, 0.32)).toBe(100)
  })

  it('are cut in quality or in number by an export control, at home in neither', () => {
    expect(importedQuality(2, 'quality', 0.4)).toBeCloseTo(1.2, 14)
    expect(importedQuality(2, 'quota', 0.4)).toBe(2)
    expect(importsAllowed(120, 100, 'quota', 0.4)).toBeCloseTo(60, 12)
    expect(importsAllowed(30, 100, 'quota', 0.4)).toBe(30)
    expect(importsAllowed(120, 100, 'quota', 0)).toBe(120)
    expect(importsAllowed(120, 100, 'quality', 0.4)).toBe(120)
    expect(domesticQuality(2, 0.75)).toBe(1.5)
  })

  it('are bought where a unit of work is cheaper', () => {
    expect(domesticShare(1, 1, 0.75, 0.75, 4)).toBe(0.5)
    expect(domesticShare(1, 0.6, 0.75, 0.75, 4)).toBeGreaterThan(0.5)
    expect(domesticShare(1, 0, 0.75, 0.75, 4)).toBe(1)
    expect(domesticShare(1, 1, 0.75, 0, 4)).toBe(0)
  })
})
