import type { Language, Text } from '../spec/text.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { diagramWords as words } from './diagram-words.ts'
import { drawingAxes, drawingWidth } from './drawing.ts'
import { writeFigure } from './figure.ts'
import { fill } from './fill.ts'
import { alternativeText, framedRows } from './frame.ts'
import { layOutFlows } from './lay-out-flows.ts'
import { refusal } from './refusal.ts'
import { palette } from './theme.ts'

/** Money that one sector pays another for one purpose. */
export interface MoneyFlow {
  payer: Text
  purpose: Text
  payee: Text
  /** Not negative, in the chart's unit. */
  amount: number
}

/** Payments between sectors, as a Sankey diagram. */
export interface MoneyFlows {
  text: ChartText
  unit: string
  flows: readonly MoneyFlow[]
}

/** Of the drawing. Pixels. */
const height = 460
const barWidth = 7

/** Who pays on the left, for what in the middle, who receives on the right; a ribbon is as wide as the money it carries. */
export function moneyFlows({ text, unit, flows }: MoneyFlows, language: Language): Chart | ChartFault {
  const rows = flows
    .filter(({ amount }) => amount !== 0)
    .map((flow) => ({
      payer: flow.payer[language],
      purpose: flow.purpose[language],
      payee: flow.payee[language],
      amount: flow.amount,
      note: fill(words.flow, { ...flow, amount: writeFigure(flow.amount, unit) })[language],
    }))
  const fault = refusal(text, rows)
  if (fault) return fault
  const { nodes, ribbons } = layOutFlows(rows, {
    width: drawingWidth,
    height,
    barWidth,
    others: words.otherPayments[language],
    write: (amount) => writeFigure(amount, unit)[language],
  })
  const { x, y } = drawingAxes(text, height, language)
  const sectors = [...new Set(rows.flatMap(({ payer, payee }) => [payer, payee]))]
  const colours = [...palette, '#8a8a8a']
  const color = {
    field: 'sector',
    type: 'nominal' as const,
    scale: { domain: sectors, range: sectors.map((_, i) => colours[i % colours.length]) },
    legend: null,
  }
  const bars = {
    x: { ...x, field: 'left' },
    x2: { field: 'right' },
    y: { ...y, field: 'top' },
    y2: { field: 'bottom' },
  }
  const words3 = (align: 'left' | 'center' | 'right') => ({
    data: { values: nodes.filter((node) => node.align === align).flatMap(({ lines }) => lines) },
    mark: { type: 'text' as const, align, baseline: 'middle' as const },
    encoding: { x: { ...x, field: 'x' }, y: { ...y, field: 'y' }, text: { field: 'words', type: 'nominal' as const } },
  })
  return {
    status: 'ok',
    spec: framedRows(
      text,
      language,
      [
        {
          data: { values: ribbons },
          mark: { type: 'area', orient: 'vertical', interpolate: 'monotone', opacity: 0.4 },
          encoding: {
            x: { ...x, field: 'x' },
            y: { ...y, field: 'top' },
            y2: { field: 'bottom' },
            color,
            detail: { field: 'ribbon', type: 'nominal' },
          },
        },
        {
          data: { values: nodes.filter(({ sector }) => sector !== undefined) },
          mark: { type: 'rect', aria: true },
          encoding: { ...bars, color, description: { field: 'note', type: 'nominal' } },
        },
        {
          data: { values: nodes.filter(({ sector }) => sector === undefined) },
          mark: { type: 'rect', color: '#595959' },
          encoding: bars,
        },
        // White behind the words in the middle, which stand on ribbons.
        {
          data: { values: nodes.flatMap(({ plate }) => (plate ? [plate] : [])) },
          mark: { type: 'rect', color: 'white', opacity: 0.75, cornerRadius: 2 },
          encoding: bars,
        },
        words3('left'),
        words3('center'),
        words3('right'),
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
