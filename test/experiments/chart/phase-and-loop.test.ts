import { expect, it } from 'vitest'
import { hysteresisLoop } from '../../../experiments/chart/hysteresis-loop.ts'
import { phaseDiagram } from '../../../experiments/chart/phase-diagram.ts'
import type { Chart, ChartFault } from '../../../experiments/chart/chart.ts'
import { estimateOf } from '../../../experiments/measure/estimate.ts'
import { fullText } from './every-chart.ts'

interface DrawnLayer {
  data: { values: Record<string, number>[] }
  mark: { type: string; shape?: string }
}

function layersOf(chart: Chart | ChartFault): DrawnLayer[] {
  if (chart.status !== 'ok' || !('layer' in chart.spec)) throw new Error('not drawn')
  return chart.spec.layer as unknown as DrawnLayer[]
}

const sure = (value: number) => estimateOf(value, value - 0.1, value + 0.1)

it('draws the critical line, its intervals and its end', () => {
  const points = [1, 2, 3].flatMap((x) => [0, 0.5].map((y) => ({ x, y, outcome: sure(x + y) })))
  const critical = {
    level: 2,
    points: [
      { y: 0, x: sure(2) },
      { y: 0.5, x: estimateOf(1.5, Number.NaN, Number.NaN) },
    ],
    end: { x: sure(1.2), y: estimateOf(0.4, 0.3, Number.NaN) },
  }
  const colour = { title: { en: 'Output', zh: '产出' }, unit: { en: 'index', zh: '指数' } }
  const units = { x: 'ratio', y: 'share', colour: 'index' }
  const chart = phaseDiagram({ text: { ...fullText, colour }, units, points, critical }, 'en')
  const layers = layersOf(chart)
  const line = layers.find(({ mark }) => mark.type === 'line')
  expect(line?.data.values.map(({ x, y }) => [x, y])).toEqual([
    [2, 0],
    [1.5, 0.5],
  ])
  // Only what has an interval has a bar.
  const bars = layers.find(({ mark }) => mark.type === 'rule')
  expect(bars?.data.values).toMatchObject([{ low: 1.9, high: 2.1 }])
  const end = layers.find(({ mark }) => mark.shape === 'diamond')
  expect(end?.data.values).toMatchObject([{ x: 1.2, y: 0.4, bottom: 0.3, top: 0.4 }])
  expect(chart).toMatchObject({ alternative: expect.stringContaining('the line ends at 1.2') as string })
})

it('points the arrows of a loop along the way, on a logarithmic axis too', () => {
  const there = [1, 2, 4, 8].map((x) => ({ x, estimate: sure(x / 10) }))
  const back = [8, 4, 2, 1].map((x) => ({ x, estimate: sure(0.8) }))
  const layers = layersOf(hysteresisLoop({ text: fullText, unit: 'share', factorUnit: 'ratio', there, back }, 'en'))
  const arrows = layers.find(({ mark }) => mark.shape === 'triangle-up')?.data.values ?? []
  const turns = arrows.map(({ turn }) => turn)
  // Rightward and up, then level and leftward.
  expect(turns.slice(0, 3).every((turn) => turn > 0 && turn < 90)).toBe(true)
  expect(turns.slice(3)).toEqual([-90, -90, -90])
  expect(arrows[0].x).toBeCloseTo(Math.SQRT2, 9)
})
