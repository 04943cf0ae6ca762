import type { RocPoint } from '../measure/warning/roc.ts'
import type { Language } from '../spec/text.ts'
import { flatTitle } from './axes.ts'
import { diagramWords as words } from './diagram-words.ts'
import { axisTitle, type Layer } from './frame.ts'
import { dashes, palette, quiet } from './theme.ts'
import { unitOf } from './units.ts'

/** Curves of hits against false alarms, and the diagonal of guessing. */
export function rocLayers(
  curves: readonly { name: string; points: readonly Pick<RocPoint, 'hits' | 'falseAlarms'>[] }[],
  language: Language,
): Layer[] {
  const unit = unitOf('share').name
  const scale = { domain: [0, 1], nice: false }
  const x = {
    field: 'falseAlarms',
    type: 'quantitative' as const,
    scale,
    axis: { title: axisTitle({ title: words.falseAlarms, unit }, language), format: '.0%', tickCount: 3, grid: false },
  }
  const y = {
    field: 'hits',
    type: 'quantitative' as const,
    scale,
    axis: { ...flatTitle({ title: words.hits, unit }, language), format: '.0%', tickCount: 3 },
  }
  const names = curves.map(({ name }) => name)
  const legend = { columns: 1, symbolType: 'stroke', offset: 27 }
  const channel = { field: 'curve', type: 'nominal' as const, legend }
  const guess = [0, 1].map((both) => ({ falseAlarms: both, hits: both }))
  return [
    {
      data: { values: guess },
      mark: { type: 'line', color: quiet, strokeDash: [1, 3], strokeWidth: 1 },
      encoding: { x, y },
    },
    {
      data: {
        values: curves.flatMap(({ name, points }) =>
          points.map(({ hits, falseAlarms }, step) => ({ curve: name, step, hits, falseAlarms })),
        ),
      },
      mark: { type: 'line', strokeWidth: 2 },
      encoding: {
        x,
        y,
        order: { field: 'step', type: 'quantitative' },
        stroke: { ...channel, scale: { domain: names, range: [...palette] } },
        strokeDash: { ...channel, scale: { domain: names, range: dashes.map((dash) => [...dash]) } },
      },
    },
  ]
}
