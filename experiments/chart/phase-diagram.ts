import type { Estimate } from '../measure/estimate.ts'
import type { Language } from '../spec/text.ts'
import { flatTitle, labelFormat } from './axes.ts'
import type { AxisText, Chart, ChartFault, ChartText } from './chart.ts'
import { diagramWords } from './diagram-words.ts'
import { writeEstimate } from './estimate-text.ts'
import { isGeometric, levelTicks, scaled } from './factor-axis.ts'
import { writeFigure } from './figure.ts'
import { fill } from './fill.ts'
import { alternativeText, axisLines, framed, type Layer, legendOffset } from './frame.ts'
import { gradientTicks, scaleLength } from './gradient-ticks.ts'
import { refusal } from './refusal.ts'
import { panelHeight } from './theme.ts'
import { chartWords } from './words.ts'

/** An outcome over two factors. */
export interface PhaseDiagram {
  text: ChartText & { colour: AxisText }
  units: { x: string; y: string; colour: string }
  /** Every pair of levels: cells. Any other points: dots. */
  points: readonly { x: number; y: number; outcome: Estimate }[]
  /** Where the outcome crosses a level, row by row; ends are NaN where no interval can be had. */
  critical?: {
    level: number
    points: readonly { y: number; x: Estimate }[]
    /** Where the line ends, such as a cusp. */
    end?: { x: Estimate; y: Estimate }
  }
}

/** The outcome as lightness over two factors, and the line on which it crosses a level, with its interval. */
export function phaseDiagram(input: PhaseDiagram, language: Language): Chart | ChartFault {
  const { text, units, critical } = input
  const [columns, lines] = [levelsOf(input.points, 'x'), levelsOf(input.points, 'y')]
  const whole = columns.length * lines.length === input.points.length
  const [logX, logY] = [isGeometric(columns), isGeometric(lines)]
  const rows = input.points.map(({ x, y, outcome }) => {
    const name = fill(chartWords.at, { series: writeFigure(x, units.x), x: writeFigure(y, units.y) })
    const note = fill(chartWords.named, { name, figure: writeEstimate(outcome, units.colour) })[language]
    const cell = whole ? { ...edges(columns, x, logX, 'left', 'right'), ...edges(lines, y, logY, 'bottom', 'top') } : {}
    return { x, y, outcome: outcome.estimate, ...cell, note }
  })
  const line = (critical?.points ?? []).map(({ x, y }) => ({
    x: x.estimate,
    y,
    ...(Number.isFinite(x.low) && {
      low: Math.max(columns[0], x.low),
      high: Math.min(columns.at(-1) ?? x.high, x.high),
    }),
    note: fill(chartWords.crossing, {
      level: writeFigure(critical?.level ?? 0, units.colour),
      at: fill(chartWords.at, { series: writeEstimate(x, units.x), x: writeFigure(y, units.y) }),
    })[language],
  }))
  const end = critical?.end && endRow(critical.end, units, language)
  const fault = refusal(text, rows) ?? (line.length > 0 ? refusal(text, line) : undefined)
  if (fault) return fault
  const largest = (values: readonly number[]) => Math.max(...values.map(Math.abs))
  const scaleOf = (log: boolean) => ({
    ...(log ? { type: 'log' as const } : { zero: false }),
    nice: false,
    ...(whole ? {} : { padding: 10 }),
  })
  const x = {
    type: 'quantitative' as const,
    scale: scaleOf(logX),
    axis: {
      title: axisLines(scaled(text.x, logX), language),
      format: labelFormat(units.x, largest(columns)),
      grid: false,
      ...levelTicks(columns, logX),
    },
  }
  const y = {
    type: 'quantitative' as const,
    scale: scaleOf(logY),
    axis: {
      ...flatTitle(scaled(text.y, logY), language),
      format: labelFormat(units.y, largest(lines)),
      grid: false,
      ...levelTicks(lines, logY),
    },
  }
  const color = {
    field: 'outcome',
    type: 'quantitative' as const,
    scale: { scheme: 'blues' as const, zero: false },
    legend: {
      title: axisLines(text.colour, language),
      titleFontSize: 11,
      titleFontWeight: 'normal' as const,
      titleLimit: 0,
      format: labelFormat(units.colour, largest(rows.map(({ outcome }) => outcome))),
      gradientLength: scaleLength,
      gradientThickness: 10,
      values: gradientTicks(
        rows.map(({ outcome }) => outcome),
        units.colour,
      ),
      offset: legendOffset(scaled(text.y, logY), language),
      direction: 'horizontal' as const,
    },
  }
  const area: Layer = whole
    ? {
        data: { values: rows },
        mark: { type: 'rect', stroke: 'white', strokeWidth: 0.5 },
        encoding: {
          x: { ...x, field: 'left' },
          x2: { field: 'right' },
          y: { ...y, field: 'bottom' },
          y2: { field: 'top' },
          color,
        },
      }
    : {
        data: { values: rows },
        mark: { type: 'circle', size: 90, opacity: 1, stroke: '#595959', strokeWidth: 0.5 },
        encoding: { x: { ...x, field: 'x' }, y: { ...y, field: 'y' }, color },
      }
  return {
    status: 'ok',
    spec: framed(
      text,
      language,
      [
        area,
        ...criticalLayers(line, x, y),
        ...(end ? endLayers(end, x, y) : []),
        {
          data: { values: rows },
          mark: { type: 'point', opacity: 0, filled: true, size: 120, aria: true },
          encoding: { x: { ...x, field: 'x' }, y: { ...y, field: 'y' }, description: { field: 'note' } },
        },
      ],
      panelHeight + gradientHeight,
    ),
    alternative: alternativeText(
      text,
      language,
      [...rows, ...line, ...(end ? [end] : [])].map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}

/** What the scale of colours takes of the height. Pixels. */
const gradientHeight = 50

/** Orange on white, so that the line stands out from every blue and in grey. */
function criticalLayers(line: readonly object[], x: object, y: object): Layer[] {
  if (line.length === 0) return []
  const at = { x: { ...x, field: 'x' }, y: { ...y, field: 'y' } }
  const bars = line.filter((row) => 'low' in row)
  const across = { x: { ...x, field: 'low' }, x2: { field: 'high' }, y: { ...y, field: 'y' } }
  const order = { field: 'y', type: 'quantitative' as const }
  const layer = (values: readonly object[], mark: object, encoding: object) =>
    ({ data: { values }, mark, encoding }) as Layer
  return [
    layer(line, { type: 'line', color: 'white', strokeWidth: 5 }, { ...at, order }),
    layer(bars, { type: 'rule', color: 'white', strokeWidth: 5 }, across),
    layer(bars, { type: 'rule', color: '#D55E00', strokeWidth: 2 }, across),
    layer(line, { type: 'line', color: '#D55E00', strokeWidth: 2, strokeDash: [6, 3] }, { ...at, order }),
    layer(line, { type: 'point', color: '#D55E00', filled: true, size: 40, opacity: 1, stroke: 'white' }, at),
  ]
}

interface EndRow {
  x: number
  y: number
  left: number
  right: number
  bottom: number
  top: number
  note: string
}

/** The end of the line; an end of an interval that cannot be had lies on the estimate. */
function endRow({ x, y }: { x: Estimate; y: Estimate }, units: PhaseDiagram['units'], language: Language): EndRow {
  const or = (end: number, estimate: number) => (Number.isFinite(end) ? end : estimate)
  const at = fill(chartWords.at, { series: writeEstimate(x, units.x), x: writeEstimate(y, units.y) })
  return {
    x: x.estimate,
    y: y.estimate,
    left: or(x.low, x.estimate),
    right: or(x.high, x.estimate),
    bottom: or(y.low, y.estimate),
    top: or(y.high, y.estimate),
    note: fill(diagramWords.lineEnds, { at })[language],
  }
}

/** A diamond with its intervals both ways. */
function endLayers(end: EndRow, x: object, y: object): Layer[] {
  const data = { values: [end] }
  const rule = { type: 'rule' as const, color: '#000000', strokeWidth: 2, clip: true }
  const at = { x: { ...x, field: 'x' }, y: { ...y, field: 'y' } }
  return [
    { data, mark: rule, encoding: { x: { ...x, field: 'left' }, x2: { field: 'right' }, y: at.y } },
    { data, mark: rule, encoding: { x: at.x, y: { ...y, field: 'bottom' }, y2: { field: 'top' } } },
    {
      data,
      mark: { type: 'point', shape: 'diamond', filled: true, color: '#000000', stroke: 'white', size: 130, opacity: 1 },
      encoding: at,
    },
    {
      data,
      mark: { type: 'point', opacity: 0, filled: true, size: 130, aria: true },
      encoding: { ...at, description: { field: 'note', type: 'nominal' } },
    },
  ] as Layer[]
}

const levelsOf = (points: PhaseDiagram['points'], axis: 'x' | 'y') =>
  [...new Set(points.map((point) => point[axis]))].sort((a, b) => a - b)

/** Ends of a level's cell: half way to its neighbours, on the scale of its axis. */
function edges(
  given: readonly number[],
  value: number,
  log: boolean,
  from: string,
  to: string,
): Record<string, number> {
  const levels = log ? given.map(Math.log) : given
  const i = given.indexOf(value)
  const gap = (a: number, b: number) => ((levels[b] ?? 0) - (levels[a] ?? 0)) / 2
  const below = i > 0 ? gap(i - 1, i) : levels.length > 1 ? gap(0, 1) : 0.5
  const above = i < levels.length - 1 ? gap(i, i + 1) : levels.length > 1 ? gap(i - 1, i) : 0.5
  const end = (place: number) => (log ? Math.exp(place) : place)
  return { [from]: end(levels[i] - below), [to]: end(levels[i] + above) }
}
