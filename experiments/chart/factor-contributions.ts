import type { Interval } from '../measure/interval.ts'
import type { Language, Text } from '../spec/text.ts'
import { flatTitle } from './axes.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { writeInterval } from './figure.ts'
import { alternativeText, axisTitle, framed } from './frame.ts'
import { refusal } from './refusal.ts'
import { palette, symbols } from './theme.ts'

/** What each factor adds to growth, period by period; figures in `unit`. */
export interface FactorContributions {
  text: ChartText
  unit: string
  factors: readonly { label: Text; periods: readonly (Interval & { period: Text })[] }[]
}

/** Contributions are kept as shares and shown as points. */
const points = "format(datum.value * 100, '.2~f')"

/** Dots with bars, one group of factors per period: intervals stay readable, which stacked bars would hide. */
export function factorContributions(input: FactorContributions, language: Language): Chart | ChartFault {
  const { text, factors, unit } = input
  const rows = factors.flatMap(({ label, periods }) =>
    periods.map(({ period, low, median, high, n }) => ({
      factor: label[language],
      period: period[language],
      low,
      median,
      high,
      note: `${label[language]}, ${period[language]}: ${writeInterval({ low, median, high, n }, unit)[language]}`,
    })),
  )
  const fault = refusal(text, rows)
  if (fault) return fault
  const names = factors.map(({ label }) => label[language])
  const x = {
    field: 'period',
    type: 'nominal' as const,
    sort: null,
    axis: { title: axisTitle(text.x, language), labelAngle: 0 },
    scale: { paddingInner: 0.25 },
  }
  const offset = { field: 'factor', type: 'nominal' as const, sort: names, scale: { paddingOuter: 0.3 } }
  const y = { type: 'quantitative' as const, axis: { ...flatTitle(text.y, language), labelExpr: points, tickCount: 5 } }
  const range = { field: 'factor', type: 'nominal' as const }
  const color = { ...range, scale: { domain: names, range: [...palette] }, legend: { columns: 3, symbolSize: 60 } }
  const shape = { ...range, scale: { domain: names, range: [...symbols] }, legend: { columns: 3, symbolSize: 60 } }
  return {
    status: 'ok',
    spec: framed(text, language, [
      {
        data: { values: [{ zero: 0 }] },
        mark: { type: 'rule', color: '#595959' },
        encoding: { y: { datum: 0, type: 'quantitative' } },
      },
      {
        data: { values: rows },
        mark: { type: 'rule', strokeWidth: 2 },
        encoding: { x, xOffset: offset, y: { ...y, field: 'low' }, y2: { field: 'high' }, color },
      },
      {
        data: { values: rows },
        mark: { type: 'point', filled: true, size: 55, opacity: 1, aria: true },
        encoding: { x, xOffset: offset, y: { ...y, field: 'median' }, color, shape, description: { field: 'note' } },
      },
    ]),
    alternative: alternativeText(
      text,
      language,
      rows.map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}
