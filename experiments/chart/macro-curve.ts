import type { Language } from '../spec/text.ts'
import { flatTitle, labelFormat } from './axes.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { writeFigure } from './figure.ts'
import { fill } from './fill.ts'
import { alternativeText, axisLines, framed, type Layer } from './frame.ts'
import { refusal } from './refusal.ts'
import { clearestSide, type Place } from './clearest-side.ts'
import { labelSize, palette, plotWidth, quiet } from './theme.ts'
import { chartWords } from './words.ts'

/** Two quantities of one economy against each other as years pass: Okun's, Phillips's and Beveridge's curves. */
export interface MacroCurve {
  text: ChartText
  units: { x: string; y: string }
  /** Medians over replicates, year by year. */
  path: readonly { year: number; x: number; y: number }[]
  /** Each year of each replicate. */
  cloud: readonly { x: number; y: number }[]
  /** The fitted line from end to end; empty where there is none. */
  fit: readonly { x: number; y: number }[]
}

/** Years between those that are named beside the path. */
const namedEvery = 5
/** About what is left to the plot. Pixels. */
const plot = { width: plotWidth, height: 180 }

/** The path of medians through the cloud of replicates, with the fitted line. */
export function macroCurve(input: MacroCurve, language: Language): Chart | ChartFault {
  const { text, units, path, cloud, fit } = input
  const rows = path.map(({ year, x, y }) => {
    const place = fill(chartWords.at, { series: writeFigure(x, units.x), x: writeFigure(y, units.y) })
    return { year, x, y, note: fill(chartWords.named, { name: written(year), figure: place })[language] }
  })
  const fault = refusal(text, rows) ?? (cloud.length > 0 ? refusal(text, cloud) : undefined)
  if (fault) return fault
  const largest = (pick: 'x' | 'y') => Math.max(...[...path, ...cloud].map((row) => Math.abs(row[pick])))
  const least = (pick: 'x' | 'y') => Math.min(...[...path, ...cloud].map((row) => row[pick]))
  const most = (pick: 'x' | 'y') => Math.max(...[...path, ...cloud].map((row) => row[pick]))
  // What has its lowest place at nought is not to seem to go below it.
  const scaleOf = (pick: 'x' | 'y') => {
    const [low, high] = [least(pick), most(pick)]
    // Room of so many pixels would change the labels, and with them the room that the labels take, as the plot is fitted.
    const room = (high - low) * 0.04
    return low === 0 ? { zero: true } : { domain: [low - room, high + room], nice: true }
  }
  const type = 'quantitative' as const
  const x = {
    field: 'x',
    type,
    scale: scaleOf('x'),
    axis: { title: axisLines(text.x, language), format: labelFormat(units.x, largest('x')), tickCount: 5, grid: false },
  }
  const y = {
    field: 'y',
    type,
    scale: scaleOf('y'),
    axis: { ...flatTitle(text.y, language), format: labelFormat(units.y, largest('y')), tickCount: 5 },
  }
  const [first, last] = [path[0].year, path[path.length - 1].year]
  const place = ({ x, y }: { x: number; y: number }) => ({
    x: (plot.width * (x - least('x'))) / (most('x') - least('x') || 1),
    y: (plot.height * (most('y') - y)) / (most('y') - least('y') || 1),
  })
  const lines = [path.map(place), fit.map(place)]
  const [start, end] = [rows[0], rows[rows.length - 1]]
  const between = rows.filter(({ year }) => year % namedEvery === 0 && Math.min(last - year, year - first) > 2)
  const labels: Place[] = []
  // The ends come first: where there is no room, a year between goes without.
  const named = [...new Set([start, end, ...between])].flatMap((row) => {
    const at = place(row)
    const side = clearestSide(at, lines, plot, labels)
    if (!side) return []
    labels.push({ x: at.x + side.x, y: at.y + side.y })
    return { ...row, side }
  })
  const fitted: Layer = {
    data: { values: [...fit] },
    mark: { type: 'line', color: palette[1], strokeDash: [7, 3], strokeWidth: 1.5 },
    encoding: { x, y },
  }
  const layers: Layer[] = [
    {
      data: { values: [...cloud] },
      mark: { type: 'point', filled: true, size: 12, opacity: 0.35, color: '#8a8a8a' },
      encoding: { x, y },
    },
    ...(fit.length > 0 ? [fitted] : []),
    {
      data: { values: rows },
      mark: { type: 'line', color: palette[0], strokeWidth: 1.5 },
      encoding: { x, y, order: { field: 'year', type } },
    },
    {
      data: { values: rows },
      mark: { type: 'point', filled: true, size: 30, opacity: 1, color: palette[0], aria: true },
      encoding: { x, y, description: { field: 'note' } },
    },
    // A white rim keeps a year legible where the path runs through it.
    ...[{ stroke: 'white', strokeWidth: 3 }, { color: quiet }].map(
      (look): Layer => ({
        data: { values: named },
        mark: {
          type: 'text',
          dx: { expr: 'datum.side.x' },
          dy: { expr: 'datum.side.y' },
          fontSize: labelSize - 1,
          ...look,
        },
        encoding: { x, y, text: { field: 'year', type: 'quantitative', format: 'd' } },
      }),
    ),
  ]
  return {
    status: 'ok',
    spec: framed(text, language, layers),
    alternative: alternativeText(
      text,
      language,
      rows.map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}

const written = (year: number) => ({ en: String(year), zh: `${year} 年` })
