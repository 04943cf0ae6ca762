import { describe, expect, it } from 'vitest'
import { layOutFlows } from '../../../experiments/chart/lay-out-flows.ts'
import { flowScale, stackNodes } from '../../../experiments/chart/stack-nodes.ts'
import { everyDiagram } from './every-diagram.ts'
import { fullText } from './every-chart.ts'

const frame = { width: 388, height: 400, barWidth: 7, others: 'Other', write: (amount: number) => String(amount) }
const rows = [
  { payer: 'A', purpose: 'rent', payee: 'B', amount: 60 },
  { payer: 'B', purpose: 'wages', payee: 'A', amount: 30 },
  { payer: 'C', purpose: 'wages', payee: 'A', amount: 10 },
  { payer: 'A', purpose: 'stamps', payee: 'C', amount: 0.4 },
]

describe('layOutFlows', () => {
  const { nodes, ribbons } = layOutFlows(rows, frame)
  const thick = (name: string, x: 'min' | 'max') => {
    const own = ribbons.filter(({ ribbon }) => ribbon === name)
    const { top, bottom } = own[x === 'min' ? 0 : own.length - 1]
    return bottom - top
  }

  it('makes bars and ribbons as thick as what flows, with one scale for all', () => {
    const scale = thick('A → rent', 'min') / 60
    for (const { ribbon, top, bottom } of ribbons) {
      expect((bottom - top) / scale).toBeCloseTo(
        { 'A → rent': 60, 'rent → B': 60 }[ribbon] ?? (bottom - top) / scale,
        6,
      )
    }
    expect(thick('B → wages', 'max') / scale).toBeCloseTo(30, 6)
    const payer = nodes.find(({ name, align }) => name === 'A' && align === 'right')
    expect(((payer?.bottom ?? 0) - (payer?.top ?? 0)) / scale).toBeCloseTo(60.4, 6)
  })

  it('puts small purposes together', () => {
    expect(nodes.map(({ name }) => name)).toContain('Other')
    expect(nodes.map(({ name }) => name)).not.toContain('stamps')
  })

  it('keeps words apart and inside', () => {
    for (const align of ['left', 'center', 'right']) {
      const heights = nodes
        .filter((node) => node.align === align)
        .flatMap(({ lines }) => lines.map(({ y }) => y))
        .sort((a, b) => a - b)
      heights.slice(1).forEach((y, i) => expect(y - heights[i]).toBeGreaterThanOrEqual(13 - 1e-6))
      expect(heights[0]).toBeGreaterThan(0)
      expect(heights.at(-1)).toBeLessThan(frame.height)
    }
  })
})

it('finds the scale at which the fullest column fills the height', () => {
  const columns = [
    [
      { amount: 10, label: 20 },
      { amount: 1, label: 20 },
    ],
    [{ amount: 11, label: 20 }],
  ]
  const scale = flowScale(columns, 128)
  expect(scale).toBeCloseTo(10, 3)
  const tops = stackNodes(columns[0], scale, 128)
  expect(tops[0] + 10 * scale).toBeLessThan(tops[1])
  expect(tops[1] + scale).toBeLessThan(128)
})

it('names every payment for those who cannot see it', () => {
  const chart = everyDiagram['money-flows'](fullText, 'en')
  expect(chart).toMatchObject({ alternative: expect.stringContaining('Firms to Homes, Wages: 50%') as string })
})
