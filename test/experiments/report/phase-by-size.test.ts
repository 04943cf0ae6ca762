import { describe, expect, it } from 'vitest'
import { phaseBySizeFigures } from '../../../experiments/report/varied/figures/phase-by-size.ts'
import { ofSize, sizesOf } from '../../../experiments/report/varied/of-size.ts'
import { factorOf, variedResults } from './varied-results.ts'

const [sizes, prices, openness] = [
  [50, 100],
  [0.25, 0.5, 1, 2],
  [0, 0.5, 1],
]
const settings = sizes.flatMap((firms) =>
  prices.flatMap((chipPriceFactor) => openness.map((open) => ({ firms, chipPriceFactor, openness: open }))),
)
const made = await variedResults({
  design: { kind: 'grid' },
  factors: [factorOf('firms', sizes), factorOf('chipPriceFactor', prices), factorOf('openness', openness)],
  settings,
  // Half adopt at price 0.75, at either size.
  outcome: ({ chipPriceFactor }, replicate) => (chipPriceFactor < 0.75 ? 0.8 : 0.2) + 0.01 * replicate,
  expect: [{ outcome: 'adoption', prediction: { kind: 'gt', than: 0.5 }, where: {} }] as never,
})

describe('a plane that was made at several sizes', () => {
  it('has one phase diagram for each, over the two other factors', () => {
    const figures = phaseBySizeFigures(made)
    expect(figures.map(({ chart }) => chart)).toEqual(['phase-50-firms', 'phase-100-firms'])
    for (const figure of figures) {
      const { points, critical } = figure.table as {
        points: unknown[]
        critical: { points: { x: { estimate: number } }[] }
      }
      expect(points).toHaveLength(prices.length * openness.length)
      expect(critical.points).toHaveLength(openness.length)
      for (const { x } of critical.points) expect(Math.abs(x.estimate - 0.77)).toBeLessThan(0.1)
      for (const language of ['en', 'zh'] as const) expect(figure.draw(language).status).toBe('ok')
    }
  })

  it('is not taken for one where the number of firms stands still', () => {
    expect(sizesOf(made)).toEqual(sizes)
    expect(sizesOf(ofSize(made, 50))).toEqual([])
    expect(phaseBySizeFigures(ofSize(made, 50))).toEqual([])
  })
})
