import type { Attractor } from '../measure/transition/bifurcation-diagram.ts'
import type { Language, Text } from '../spec/text.ts'
import { flatTitle, labelFormat } from './axes.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { diagramWords as words } from './diagram-words.ts'
import { isGeometric, levelTicks, scaled } from './factor-axis.ts'
import { writeBare, writeFigure } from './figure.ts'
import { fill } from './fill.ts'
import { alternativeText, axisLines, framed } from './frame.ts'
import { legendColumns } from './legend-columns.ts'
import { refusal } from './refusal.ts'
import { palette, plotWidth, quiet, symbols } from './theme.ts'
import { chartWords } from './words.ts'

/** What an economy settles to over a control, by where it started. */
export interface BifurcationDiagram {
  text: ChartText
  unit: string
  controlUnit: string
  /** Names of the starts, by their number. */
  starts: readonly Text[]
  attractors: readonly Attractor[]
  /** Controls at which a branch turns, if known. */
  folds?: readonly number[]
}

/** Points and the states of cycles as symbols, bands as bars; a colour and a symbol for each start. */
export function bifurcationDiagram(input: BifurcationDiagram, language: Language): Chart | ChartFault {
  const { text, unit, controlUnit, starts, attractors, folds = [] } = input
  const nameOf = (start: number) => starts[start] ?? { en: String(start), zh: String(start) }
  const rows = attractors.flatMap(({ control, start, kind, values }) => {
    const name = fill(chartWords.at, { series: nameOf(start), x: writeFigure(control, controlUnit) })
    const figures = values.map((value) => writeBare(value, unit))
    const figure = fill(words.attractors[kind], {
      values: figures.join(', '),
      low: figures[0],
      high: figures[figures.length - 1],
    })
    const note = fill(chartWords.named, { name, figure })[language]
    return values.map((state) => ({ start: nameOf(start)[language], control, state, kind, note }))
  })
  const fault = refusal(text, rows)
  if (fault) return fault
  const bands = attractors
    .filter(({ kind }) => kind === 'band')
    .map(({ control, start, values: [low, high] }) => ({ start: nameOf(start)[language], control, low, high }))
  const names = starts.map((start) => start[language])
  const states = rows.map(({ state }) => state)
  const controls = rows.map(({ control }) => control)
  const largest = (values: readonly number[]) => Math.max(...values.map(Math.abs))
  const levels = [...new Set(controls)].sort((a, b) => a - b)
  const log = isGeometric(levels)
  const x = {
    type: 'quantitative' as const,
    scale: { ...(log ? { type: 'log' as const } : { zero: false }), nice: false, padding: 12 },
    axis: {
      title: axisLines(scaled(text.x, log), language),
      format: labelFormat(controlUnit, largest(controls)),
      grid: false,
      ...levelTicks(levels, log),
    },
  }
  const y = {
    type: 'quantitative' as const,
    scale: { zero: false },
    axis: { ...flatTitle(text.y, language), format: labelFormat(unit, largest(states)), tickCount: 5 },
  }
  const legend =
    names.length > 1 ? { columns: legendColumns(names, plotWidth), symbolSize: 60, symbolStrokeWidth: 1.5 } : null
  const channel = { field: 'start', type: 'nominal' as const, legend }
  const stroke = { ...channel, scale: { domain: names, range: [...palette] } }
  const shape = { ...channel, scale: { domain: names, range: [...symbols] } }
  return {
    status: 'ok',
    spec: framed(text, language, [
      ...(folds.length > 0
        ? [
            {
              data: { values: folds.map((fold) => ({ fold })) },
              mark: { type: 'rule' as const, color: quiet, strokeDash: [4, 3] },
              encoding: { x: { ...x, field: 'fold' } },
            },
          ]
        : []),
      ...(bands.length > 0
        ? [
            {
              data: { values: bands },
              mark: { type: 'rule' as const, strokeWidth: 3, opacity: 0.5 },
              encoding: { x: { ...x, field: 'control' }, y: { ...y, field: 'low' }, y2: { field: 'high' }, stroke },
            },
          ]
        : []),
      // Open symbols: where starts meet, both are seen.
      {
        data: { values: rows },
        mark: { type: 'point', filled: false, size: 42, strokeWidth: 1.5, opacity: 1, aria: true },
        encoding: {
          x: { ...x, field: 'control' },
          y: { ...y, field: 'state' },
          stroke,
          shape,
          description: { field: 'note', type: 'nominal' },
        },
      },
    ]),
    alternative: alternativeText(
      text,
      language,
      [...new Set(rows.map(({ note }) => note))].map((note) => ({ en: note, zh: note })),
    ),
  }
}
