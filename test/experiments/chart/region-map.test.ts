import { expect, it } from 'vitest'
import { regionMap } from '../../../experiments/chart/region-map.ts'
import { fullText } from './every-chart.ts'

const regions = {
  east: { en: 'East', zh: '东部' },
  central: { en: 'Centre', zh: '中部' },
  west: { en: 'West', zh: '西部' },
}
const flows = [
  { from: 'east', to: 'west', amount: 4 },
  { from: 'west', to: 'east', amount: 2 },
  { from: 'central', to: 'east', amount: 0 },
  { from: 'east', to: 'east', amount: 90 },
] as const
const panels = [
  { title: { en: 'Work', zh: '任务' }, unit: 'EFLOPS', flows },
  { title: { en: 'Data', zh: '数据' }, unit: 'share', flows: [{ from: 'west', to: 'central', amount: 0.25 }] as const },
]

it('draws arrows as thick as what flows, map by map, and none where nothing does', () => {
  const chart = regionMap({ text: fullText, regions, panels }, 'en')
  if (chart.status !== 'ok' || !('layer' in chart.spec)) throw new Error('not drawn')
  const layers = chart.spec.layer as { data: { values: Record<string, unknown>[] }; encoding: object }[]
  const shafts = layers.find(({ encoding }) => 'strokeWidth' in encoding)?.data.values ?? []
  const widths = new Map(shafts.map(({ note, width }) => [note, width]))
  expect([...widths.values()]).toEqual([11, 6, 11])
  const words = layers.flatMap(({ data }) => data.values.map(({ words }) => words)).filter(Boolean)
  expect(words).toEqual(expect.arrayContaining(['4', '2', '0', 'East', '90', '25%', 'Work', 'Data']))
  expect(chart.alternative).toContain('Work, East to West: 4 EFLOPS')
  expect(chart.alternative).toContain('Work, within East: 90 EFLOPS')
})

it('leads arrows the way their goods go', () => {
  const chart = regionMap({ text: fullText, regions, panels: panels.slice(0, 1) }, 'en')
  if (chart.status !== 'ok' || !('layer' in chart.spec)) throw new Error('not drawn')
  const layers = chart.spec.layer as { data: { values: { x: number; note: string }[] }; encoding: object }[]
  const shafts = layers.find(({ encoding }) => 'strokeWidth' in encoding)?.data.values ?? []
  const ends = (note: string) => {
    const own = shafts.filter((row) => row.note.includes(note))
    return own[own.length - 1].x - own[0].x
  }
  expect(ends('East to West')).toBeLessThan(-150)
  expect(ends('West to East')).toBeGreaterThan(150)
})
