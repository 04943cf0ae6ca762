import type { Language, Text } from '../spec/text.ts'
import { arrowBetween } from './arrow.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { diagramWords as words } from './diagram-words.ts'
import { drawingAxes, type Place } from './drawing.ts'
import { writeFigure, writeBare } from './figure.ts'
import { fill } from './fill.ts'
import { alternativeText, framedRows, type Layer } from './frame.ts'
import { refusal } from './refusal.ts'
import { type RegionName, regionShapes, shapesHeight } from './region-shapes.ts'
import { palette } from './theme.ts'

/** What goes from region to region, one map a quantity. */
export interface RegionMap {
  text: ChartText
  regions: Readonly<Record<RegionName, Text>>
  panels: readonly {
    title: Text
    unit: string
    /** Also within a region; not negative. */
    flows: readonly { from: RegionName; to: RegionName; amount: number }[]
  }[]
}

const panelHeight = shapesHeight + 20
/** Of the thickest arrow and of the thinnest. Pixels. */
const [thickest, thinnest] = [11, 1]
const headLength = 10

/** Regions as a schematic map, one below the other for each quantity; arrows are as thick as what flows. */
export function regionMap(input: RegionMap, language: Language): Chart | ChartFault {
  const { text, panels, regions } = input
  const rows = panels.flatMap(({ title, unit, flows }, panel) =>
    flows.map(({ from, to, amount }) => ({
      panel,
      from,
      to,
      amount,
      figure: writeBare(amount, unit),
      note: fill(from === to ? words.stays : words.goes, {
        what: title,
        from: regions[from],
        to: regions[to],
        amount: writeFigure(amount, unit),
      })[language],
    })),
  )
  const fault = refusal(text, rows)
  if (fault) return fault
  const height = panels.length * panelHeight
  const { x, y } = drawingAxes(text, height, language)
  const at = { x: { ...x, field: 'x' }, y: { ...y, field: 'y' } }
  const lower = ({ x, y }: Place, panel: number) => ({ x, y: y + panel * panelHeight + 20 })
  const between = rows.filter(({ from, to }) => from !== to)
  const arrows = between.map((row) => {
    const most = Math.max(...between.filter(({ panel }) => panel === row.panel).map(({ amount }) => amount)) || 1
    const { from, to, bend, label } = way(row.from, row.to)
    const width = thinnest + ((thickest - thinnest) * row.amount) / most
    return { ...row, width, label, ...arrowBetween(from, to, { before: 0, after: 0, length: headLength, bend }) }
  })
  const moving = arrows.filter(({ amount }) => amount > 0)
  const written = (values: readonly object[], mark: { align?: 'left'; fontWeight?: 600 }): Layer => ({
    data: { values: [...values] },
    mark: { type: 'text', baseline: 'middle', ...mark },
    encoding: { ...at, text: { field: 'words', type: 'nominal' } },
  })
  const colour = { field: 'colour', type: 'nominal' as const, scale: null }
  const colourOf = (panel: number) => palette[panel % palette.length]
  return {
    status: 'ok',
    spec: framedRows(
      text,
      language,
      [
        {
          data: {
            values: panels.flatMap((_, panel) =>
              Object.entries(regionShapes).flatMap(([name, { outline }]) =>
                outline.map((place, step) => ({ shape: `${name} ${panel}`, step, ...lower(place, panel) })),
              ),
            ),
          },
          mark: { type: 'line', interpolate: 'cardinal-closed', fill: '#eef1f4', stroke: '#8a8a8a', strokeWidth: 1 },
          encoding: {
            ...at,
            detail: { field: 'shape', type: 'nominal' },
            order: { field: 'step', type: 'quantitative' },
          },
        },
        {
          data: {
            values: moving.flatMap(({ panel, width, shaft, note }) =>
              shaft.map((place, step) => ({ note, step, width, colour: colourOf(panel), ...lower(place, panel) })),
            ),
          },
          mark: { type: 'line', opacity: 0.85 },
          encoding: {
            ...at,
            detail: { field: 'note', type: 'nominal' },
            order: { field: 'step', type: 'quantitative' },
            stroke: colour,
            strokeWidth: { field: 'width', type: 'quantitative', scale: null },
          },
        },
        {
          data: {
            values: moving.map(({ panel, head, width }) => ({
              ...lower(head, panel),
              turn: head.turn,
              size: (width + 7) ** 2,
              colour: colourOf(panel),
            })),
          },
          mark: { type: 'point', shape: 'triangle-up', filled: true, opacity: 1 },
          encoding: {
            ...at,
            color: colour,
            size: { field: 'size', type: 'quantitative', scale: null },
            angle: { field: 'turn', type: 'quantitative', scale: null },
          },
        },
        {
          data: { values: arrows.map(({ panel, middle, note }) => ({ ...lower(middle, panel), note })) },
          mark: { type: 'point', opacity: 0, filled: true, size: 200, aria: true },
          encoding: { ...at, description: { field: 'note', type: 'nominal' } },
        },
        written(
          arrows.map(({ panel, label, figure }) => ({ ...lower(label, panel), words: figure })),
          {},
        ),
        written(
          rows.flatMap(({ panel, from, to, figure }) => {
            const { x, y } = regionShapes[from].middle
            return from === to
              ? [
                  { ...lower({ x, y: y - 8 }, panel), words: regions[from][language] },
                  { ...lower({ x, y: y + 8 }, panel), words: figure },
                ]
              : []
          }),
          {},
        ),
        written(
          panels.map(({ title }, panel) => ({ ...lower({ x: 0, y: -4 }, panel), words: title[language] })),
          { align: 'left', fontWeight: 600 },
        ),
      ],
      height,
    ),
    alternative: alternativeText(
      text,
      language,
      rows.map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}

/** Where the arrow of a flow starts and ends, how it bends, and where its figure stands. Westward runs above eastward. */
function way(from: RegionName, to: RegionName): { from: Place; to: Place; bend: number; label: Place } {
  const order: RegionName[] = ['west', 'central', 'east']
  const [start, end] = [order.indexOf(from), order.indexOf(to)]
  const westward = end < start
  const [y, side] = westward ? [84, -13] : [116, 13]
  const edges = { west: { out: 124, in: 124 }, central: { out: 0, in: 0 }, east: { out: 294, in: 294 } }
  if (Math.abs(end - start) === 2) {
    // Around the Centre: above to the west, below to the east.
    const [left, right] = westward
      ? [
          { x: 84, y: 50 },
          { x: 316, y: 56 },
        ]
      : [
          { x: 72, y: 156 },
          { x: 312, y: 162 },
        ]
    const [a, b] = westward ? [right, left] : [left, right]
    return { from: a, to: b, bend: westward ? -56 : -52, label: { x: 203, y: westward ? 42 : 168 } }
  }
  const gap = Math.min(start, end) === 0 ? { left: edges.west.out, right: 166 } : { left: 240, right: edges.east.out }
  const [a, b] = westward ? [gap.right, gap.left] : [gap.left, gap.right]
  return { from: { x: a, y }, to: { x: b, y }, bend: 0, label: { x: (gap.left + gap.right) / 2, y: y + side } }
}
