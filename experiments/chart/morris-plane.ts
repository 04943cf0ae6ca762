import type { Estimate } from '../measure/estimate.ts'
import type { Language, Text } from '../spec/text.ts'
import { flatTitle, labelFormat } from './axes.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { writeEstimate } from './estimate-text.ts'
import { fill } from './fill.ts'
import { alternativeText, axisLines, framed, type Layer } from './frame.ts'
import { legendColumns } from './legend-columns.ts'
import { refusal } from './refusal.ts'
import { labelSize, palette, panelHeight, plotWidth, quiet, symbols } from './theme.ts'
import { chartWords } from './words.ts'
import { wrap } from './wrap.ts'

/** Room for a name in the legend. Pixels. */
const legendWidth = 320

/** Elementary effects of factors: mean size against spread. */
export interface MorrisPlane {
  text: ChartText
  unit: string
  /** Largest mean size first; those beyond the palette are drawn in grey as others. */
  factors: readonly { label: Text; muStar: Estimate; sigma: Estimate }[]
  /** Mean size that seed noise alone would give. */
  noiseFloor: number
}

/** A cross of intervals for each factor; the dashed line marks spread as large as the effect, the dotted one noise. */
export function morrisPlane(input: MorrisPlane, language: Language): Chart | ChartFault {
  const { text, unit, factors, noiseFloor } = input
  const rows = factors.map(({ label, muStar, sigma }, i) => {
    const name = i < palette.length ? label : chartWords.others
    const size = writeEstimate(muStar, unit)
    return {
      factor: wrap(name[language], legendWidth / labelSize).join('\n'),
      muStar: muStar.estimate,
      sigma: sigma.estimate,
      ...(Number.isFinite(muStar.low) && { muLow: muStar.low, muHigh: muStar.high }),
      ...(Number.isFinite(sigma.low) && { sigmaLow: sigma.low, sigmaHigh: sigma.high }),
      note: fill(chartWords.effect, { name: label, size, spread: writeEstimate(sigma, unit) })[language],
    }
  })
  const fault = refusal(text, [...rows, { noiseFloor }])
  if (fault) return fault
  if (rows.length === 0) return refusal(text, []) as ChartFault
  const names = [...new Set(rows.map(({ factor }) => factor))]
  const largestMu = Math.max(...rows.map(({ muStar, muHigh = muStar }) => muHigh))
  const largestSigma = Math.max(...rows.map(({ sigma, sigmaHigh = sigma }) => sigmaHigh))
  const axis = (largest: number) => ({ format: labelFormat(unit, largest), tickCount: 5 })
  const scale = (largest: number) => ({ domain: [0, largest * 1.05 || 1], nice: false })
  const x = {
    type: 'quantitative' as const,
    scale: scale(Math.max(largestMu, noiseFloor)),
    axis: { title: axisLines(text.x, language), ...axis(largestMu) },
  }
  const y = {
    type: 'quantitative' as const,
    scale: scale(largestSigma),
    axis: { ...flatTitle(text.y, language), ...axis(largestSigma) },
  }
  const lines = names.flatMap((name) => name.split('\n'))
  const columns = legendColumns(lines, plotWidth)
  const legend = { columns, symbolSize: 60, labelExpr: "split(datum.label, '\\n')" }
  const channel = { field: 'factor', type: 'nominal' as const, legend }
  const color = { ...channel, scale: { domain: names, range: [...palette, '#8a8a8a'] } }
  const shape = { ...channel, scale: { domain: names, range: [...symbols, 'stroke'] } }
  const reach = Math.min(largestMu, largestSigma)
  const guides: Layer[] = [
    {
      data: {
        values: [
          { size: 0, spread: 0 },
          { size: reach, spread: reach },
        ],
      },
      mark: { type: 'line', color: quiet, strokeDash: [6, 4], strokeWidth: 1 },
      encoding: { x: { ...x, field: 'size' }, y: { ...y, field: 'spread' } },
    },
    ...(noiseFloor > 0
      ? [
          {
            data: { values: [{ noiseFloor }] },
            mark: { type: 'rule' as const, color: quiet, strokeDash: [1, 3] },
            encoding: { x: { ...x, field: 'noiseFloor' } },
          },
        ]
      : []),
  ]
  const extra = 15 * Math.max(0, Math.ceil(lines.length / columns) - 2)
  return {
    status: 'ok',
    spec: framed(
      text,
      language,
      [
        ...guides,
        {
          data: { values: rows.filter((row) => 'muLow' in row) },
          mark: { type: 'rule', strokeWidth: 1.5 },
          encoding: { y: { ...y, field: 'sigma' }, x: { ...x, field: 'muLow' }, x2: { field: 'muHigh' }, color },
        },
        {
          data: { values: rows.filter((row) => 'sigmaLow' in row) },
          mark: { type: 'rule', strokeWidth: 1.5 },
          encoding: { x: { ...x, field: 'muStar' }, y: { ...y, field: 'sigmaLow' }, y2: { field: 'sigmaHigh' }, color },
        },
        {
          data: { values: rows },
          mark: { type: 'point', filled: true, size: 70, opacity: 1, aria: true },
          encoding: {
            x: { ...x, field: 'muStar' },
            y: { ...y, field: 'sigma' },
            color,
            shape,
            description: { field: 'note' },
          },
        },
      ],
      panelHeight + extra,
    ),
    alternative: alternativeText(
      text,
      language,
      rows.map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}
