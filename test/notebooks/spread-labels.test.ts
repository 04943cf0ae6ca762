import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spreadLabels } from '../../notebooks/parts/spread-labels.ts'

const [lowest, highest] = [143, 17]

it('leaves labels alone that lie apart', () => {
  expect(spreadLabels([30, 60, 100], lowest, highest)).toEqual([30, 60, 100])
})

it('keeps their order and a line between any two, inside of the chart', () => {
  const places = fc.array(fc.double({ min: 10, max: 150, noNaN: true }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(places, (heights) => {
      const placed = spreadLabels(heights, lowest, highest)
      const sorted = placed.toSorted((a, b) => a - b)
      expect(sorted[0]).toBeGreaterThanOrEqual(highest)
      expect(sorted.at(-1)).toBeLessThanOrEqual(lowest)
      for (let at = 1; at < sorted.length; at++) expect(sorted[at] - sorted[at - 1]).toBeGreaterThanOrEqual(13 - 1e-9)
      heights.forEach((a, i) =>
        heights.forEach((b, j) => {
          if (a < b) expect(placed[i]).toBeLessThan(placed[j])
        }),
      )
    }),
  )
})
