import fc from 'fast-check'
import { expect, it } from 'vitest'
import { circleOrder } from '../../../experiments/chart/circle-order.ts'
import { arrowBetween } from '../../../experiments/chart/arrow.ts'
import { placeOnCircle } from '../../../experiments/chart/place-on-circle.ts'
import { everyDiagram } from './every-diagram.ts'
import { fullText } from './every-chart.ts'

const layersOf = (language: 'en' | 'zh') => {
  const chart = everyDiagram['causal-map'](fullText, language)
  if (chart.status !== 'ok' || !('layer' in chart.spec)) throw new Error('not drawn')
  return chart.spec.layer as { data: { values: Record<string, unknown>[] }; encoding: Record<string, unknown> }[]
}

it('shows signs by colour and dash and gains by thickness', () => {
  const arrows = layersOf('en').find(({ encoding }) => 'strokeWidth' in encoding)
  expect(arrows?.encoding).toMatchObject({
    stroke: { field: 'sign', scale: { domain: ['raises', 'lowers'] } },
    strokeDash: { field: 'sign' },
    strokeWidth: { field: 'gain', scale: { domain: [0, 0.4] } },
  })
  const widest = arrows?.data.values.filter(({ gain }) => gain === 0.4).map(({ link }) => link)
  expect(new Set(widest)).toEqual(new Set([3]))
  // Not told from nothing: drawn, but pale.
  expect(arrows?.data.values.find(({ gain }) => gain === 0.1)).toMatchObject({ told: false, sign: 'lowers' })
})

it('names loops by their sign and tells their way', () => {
  const words = layersOf('en').flatMap(({ data }) => data.values.map(({ words }) => words))
  expect(words).toContain('B1, weight 0.3: Grass → Sheep → Grass')
})

const crossings = (order: readonly number[], links: readonly (readonly number[])[]) => {
  const places = links.map((link) => link.map((node) => order.indexOf(node)).sort((a, b) => a - b))
  return places.flatMap(([a, b], i) =>
    places.slice(i + 1).filter(([c, d]) => (a < c && c < b && b < d) || (c < a && a < d && d < b)),
  ).length
}

it('orders nodes so that no swap takes a crossing away', () => {
  expect(
    crossings(
      circleOrder(4, [
        [0, 2],
        [1, 3],
      ]),
      [
        [0, 2],
        [1, 3],
      ],
    ),
  ).toBe(0)
  const node = fc.integer({ min: 0, max: 6 })
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 12 }), (drawn) => {
      const links = drawn.filter(([a, b]) => a !== b)
      const order = circleOrder(7, links)
      expect([...order].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6])
      const least = crossings(order, links)
      for (let i = 0; i < 7; i++) {
        for (let j = i + 1; j < 7; j++) {
          const swapped = order.with(i, order[j]).with(j, order[i])
          expect(crossings(swapped, links)).toBeGreaterThanOrEqual(least)
        }
      }
    }),
    { numRuns: 50 },
  )
})

it('keeps labels outside the ring and inside the drawing', () => {
  const labels = Array.from({ length: 18 }, (_, i) => `Long label ${i}`)
  for (const { x, y, lines } of placeOnCircle(labels, [])) {
    for (const line of lines) {
      expect(Math.hypot((line.x - 194) / 108, (line.y - 176) / 142)).toBeGreaterThan(0.999)
      expect(line.y).toBeGreaterThan(5)
      expect(line.y).toBeLessThan(352 - 5)
    }
    expect(Math.hypot((x - 194) / 108, (y - 176) / 142)).toBeCloseTo(1, 9)
  }
})

it('points an arrow at its effect', () => {
  const shape = { before: 4, after: 5, length: 8, bend: 0 }
  const { shaft, head } = arrowBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, shape)
  expect(shaft[0]).toEqual({ x: 4, y: 0 })
  expect(shaft.at(-1)).toMatchObject({ x: 87 })
  expect(head).toMatchObject({ x: 91, y: 0, turn: 90 })
  expect(arrowBetween({ x: 0, y: 100 }, { x: 0, y: 0 }, shape).head.turn).toBeCloseTo(0, 9)
  // Left of the way there, so that the way back runs on the other side.
  expect(arrowBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, { ...shape, bend: 20 }).middle.y).toBeLessThan(-5)
})
