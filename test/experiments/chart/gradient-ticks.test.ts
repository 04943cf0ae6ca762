import { expect, it } from 'vitest'
import { gradientTicks } from '../../../experiments/chart/gradient-ticks.ts'

it('has fewer labels where they are wide or crowd at an end', () => {
  expect(gradientTicks([0.4, 0.8], 'share')).toEqual([0.4, 0.5, 0.6, 0.7, 0.8])
  // 90% and 100% would touch: both lie in the last eighth of the scale.
  expect(gradientTicks([0.2, 1], 'share').length).toBeLessThan(6)
  const crowded = gradientTicks([0.83, 1], 'share')
  expect(crowded.length).toBeGreaterThan(1)
})

it('keeps to the figures, and to one where they are all alike', () => {
  for (const figures of [
    [0.1, 0.37, 0.9],
    [1200.5, 1300],
    [-3, 5],
  ]) {
    for (const tick of gradientTicks(figures, 'index')) {
      expect(tick).toBeGreaterThanOrEqual(Math.min(...figures))
      expect(tick).toBeLessThanOrEqual(Math.max(...figures))
    }
  }
  expect(gradientTicks([0.5, 0.5], 'share')).toEqual([0.5])
})
