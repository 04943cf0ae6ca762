import type { BandPoint } from '../measure/band.ts'
import type { RocPoint } from '../measure/warning/roc.ts'
import type { Language, Text } from '../spec/text.ts'
import { flatTitle, labelFormat } from './axes.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { diagramWords as words } from './diagram-words.ts'
import { writeFigure, writeInterval, writeNumber } from './figure.ts'
import { fill } from './fill.ts'
import { alternativeText, axisTitle, chartTitle, type Layer } from './frame.ts'
import { refusal } from './refusal.ts'
import { rocLayers } from './roc-layers.ts'
import { dashes, palette, panelWidth, theme } from './theme.ts'
import { unitOf } from './units.ts'
import { chartWords } from './words.ts'

/** An indicator in the quarters before a transition, with its power to tell such runs from others. */
export interface WarningIndicator {
  label: Text
  unit: string
  /** `year` counts quarters to the transition, from negative to 0; of runs without one, to the end of the watch. */
  withTransition: readonly BandPoint[]
  without: readonly BandPoint[]
  /** From no alarm at all to alarm always; `area` under it. */
  roc: { points: readonly Pick<RocPoint, 'hits' | 'falseAlarms'>[]; area: number }
}

/** Early warnings of a transition. */
export interface EarlyWarning {
  text: ChartText
  indicators: readonly WarningIndicator[]
}

const panelHeight = 96
/** Room that labels of the axis and the gap between plots take. */
const gutter = 58

/** A small plot for each indicator, runs with a transition against those without, and the ROC of all of them. */
export function earlyWarning({ text, indicators }: EarlyWarning, language: Language): Chart | ChartFault {
  const groups = [words.withTransition, words.withoutTransition]
  const rows = indicators.map(({ label, unit, withTransition, without }) =>
    [withTransition, without].flatMap((points, group) =>
      points.map(({ year, low, median, high, n }) => ({
        series: groups[group][language],
        quarter: year,
        low,
        median,
        high,
        note: fill(chartWords.named, {
          name: fill(chartWords.at, { series: label, x: groups[group] }),
          figure: fill(words.before, {
            quarter: writeNumber(year),
            figure: writeInterval({ low, median, high, n }, unit),
          }),
        })[language],
      })),
    ),
  )
  const fault = refusal(text, [...rows.flat(), ...indicators.flatMap(({ roc }) => roc.points)])
  if (fault) return fault
  const width = Math.floor(panelWidth / 2) - gutter
  const areas = indicators.map(({ label, roc }) => fill(words.area, { name: label, area: roc.area.toFixed(2) }))
  return {
    status: 'ok',
    spec: {
      title: chartTitle(text, language),
      columns: 2,
      spacing: { row: 18, column: 18 },
      concat: [
        ...indicators.map((indicator, i) => ({
          width,
          height: panelHeight,
          layer: indicatorLayers(
            rows[i],
            indicator,
            text,
            groups.map((group) => group[language]),
            i === 0,
            language,
          ),
        })),
        {
          width,
          height: panelHeight + 40,
          layer: rocLayers(
            indicators.map(({ roc }, i) => ({ name: areas[i][language], points: roc.points })),
            language,
          ),
        },
      ],
      resolve: { scale: { stroke: 'independent', strokeDash: 'independent' } },
      config: theme(language),
    },
    alternative: alternativeText(text, language, [
      ...indicators.map(({ label, unit, withTransition }) => inWords(label, unit, withTransition)),
      ...areas.map((area) => fill(words.rocOf, { area })),
    ]),
  }
}

function inWords(label: Text, unit: string, points: readonly BandPoint[]): Text {
  const [first, last] = [points[0], points[points.length - 1]]
  return fill(words.towards, {
    name: label,
    from: writeNumber(-first.year),
    start: writeFigure(first.median, unit),
    to: writeNumber(-last.year),
    end: writeFigure(last.median, unit),
  })
}

function indicatorLayers(
  rows: readonly { series: string; quarter: number; low: number; high: number; median: number; note: string }[],
  { label, unit }: WarningIndicator,
  text: ChartText,
  groups: readonly string[],
  named: boolean,
  language: Language,
): Layer[] {
  const legend = named ? { columns: 1, symbolType: 'stroke', offset: 27 } : null
  const x = {
    field: 'quarter',
    type: 'quantitative' as const,
    scale: { zero: false, nice: false },
    axis: { title: axisTitle(text.x, language), format: 'd', tickCount: 4, tickMinStep: 1, grid: false },
  }
  const largest = Math.max(...rows.map(({ low, high }) => Math.max(high, -low)))
  const y = {
    type: 'quantitative' as const,
    scale: { zero: false },
    axis: {
      ...flatTitle({ title: label, unit: unitOf(unit).name }, language),
      format: labelFormat(unit, largest),
      tickCount: 3,
    },
  }
  const channel = { field: 'series', type: 'nominal' as const, legend }
  return [
    ...groups.map(
      (group, i): Layer => ({
        data: { values: rows.filter(({ series }) => series === group) },
        mark: { type: 'area', opacity: 0.2, color: palette[i] },
        encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' } },
      }),
    ),
    {
      data: { values: [...rows] },
      mark: { type: 'line', strokeWidth: 2 },
      encoding: {
        x,
        y: { ...y, field: 'median' },
        stroke: { ...channel, scale: { domain: [...groups], range: [...palette] } },
        strokeDash: { ...channel, scale: { domain: [...groups], range: dashes.map((dash) => [...dash]) } },
      },
    },
    {
      data: { values: rows.filter(({ quarter }) => quarter % 4 === 0) },
      mark: { type: 'point', opacity: 0, filled: true, size: 100, aria: true },
      encoding: { x, y: { ...y, field: 'median' }, description: { field: 'note', type: 'nominal' } },
    },
  ]
}
