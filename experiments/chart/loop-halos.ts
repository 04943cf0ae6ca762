import type { Arrow } from './arrow.ts'
import { drawingWidth } from './drawing.ts'
import type { Layer } from './frame.ts'
import { circleHeight } from './place-on-circle.ts'
import { labelSize } from './theme.ts'
import { wrap } from './wrap.ts'

/** Pale, and told apart in grey by the names that stand on them. */
export const halos = ['#f2c14e', '#8fd0c0', '#d3b4e6'] as const
const haloWidth = 11
const lineHeight = 14

/** A loop of a causal map, with its arrows as they are drawn. */
export interface NamedLoop {
  name: string
  note: string
  halo: string
  arrows: readonly Arrow[]
}

/** Halos of loops with their names, and below the ring what each is. */
export function loopHalos(loops: readonly NamedLoop[]) {
  const keyed = loops.map((loop) => ({ ...loop, lines: wrap(loop.note, (drawingWidth - 24) / labelSize) }))
  let below = circleHeight + lineHeight
  const written = keyed.flatMap(({ halo, lines }) =>
    lines.map((words, i) => {
      const row = { halo, words, first: i === 0, left: 0, right: 16, x: 22, y: below }
      below += lineHeight
      return row
    }),
  )
  const names = loops.map(({ name, arrows }) => ({ name, ...longest(arrows).middle }))
  // A layer for each halo: a scale of colours would join its legend with that of the signs.
  const layers = ({ x, y }: { x: object; y: object }): Layer[] =>
    [
      ...loops.flatMap(({ halo, arrows }) => [
        {
          data: {
            values: arrows.flatMap(({ shaft }, link) => shaft.map((place, step) => ({ link, step, ...place }))),
          },
          mark: { type: 'line', stroke: halo, strokeWidth: haloWidth, strokeCap: 'round', opacity: 0.7 },
          encoding: { x, y, detail: { field: 'link' }, order: { field: 'step' } },
        },
        {
          data: { values: written.filter((row) => row.halo === halo && row.first) },
          mark: { type: 'rule', stroke: halo, strokeWidth: haloWidth, opacity: 0.7 },
          encoding: { x: { ...x, field: 'left' }, x2: { field: 'right' }, y },
        },
      ]),
      {
        data: { values: written },
        mark: { type: 'text', align: 'left', baseline: 'middle' },
        encoding: { x, y, text: { field: 'words' } },
      },
      {
        data: { values: names },
        mark: { type: 'text', fontWeight: 'bold', baseline: 'middle' },
        encoding: { x, y, text: { field: 'name' } },
      },
    ] as Layer[]
  return { height: below, layers }
}

const longest = (arrows: readonly Arrow[]): Arrow => {
  const length = ({ shaft }: Arrow) => Math.hypot(shaft[0].x - shaft[16].x, shaft[0].y - shaft[16].y)
  return arrows.reduce((best, each) => (length(each) > length(best) ? each : best))
}
