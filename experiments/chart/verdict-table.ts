import type { Estimate } from '../measure/estimate.ts'
import type { Language, Text } from '../spec/text.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { estimateRow, extentOf, withEnds } from './estimate-row.ts'
import { fill } from './fill.ts'
import { alternativeText, axisLines, axisTitle, framedRows, type Layer } from './frame.ts'
import { refusal } from './refusal.ts'
import { mostLines, rowAxis, rowName } from './rows-axis.ts'
import { labelSize, quiet, rowPlotWidth } from './theme.ts'
import { chartWords } from './words.ts'

/** What became of claims: the ledger's verdicts. */
export const verdictKinds = ['supported', 'conditional', 'not-supported', 'undecided'] as const

/** One claim. */
export interface VerdictRow {
  id: string
  name: Text
  /** What decides, in the unit of the claim. */
  effect: Estimate
  /** How far the effect lies beyond its bound, on the side that was predicted; below 0 on the other. */
  beyond: Estimate
  verdict: (typeof verdictKinds)[number]
  /** Where it holds; left out where it was asked everywhere at once. */
  region?: Text
}

export interface VerdictTable {
  text: ChartText
  rows: readonly VerdictRow[]
}

/** Colour and symbol of each verdict: told apart in grey by the symbol and by the word. */
const looks = {
  supported: { color: '#0072B2', shape: 'circle' },
  conditional: { color: '#56B4E9', shape: 'diamond' },
  'not-supported': { color: '#D55E00', shape: 'cross' },
  undecided: { color: quiet, shape: 'square' },
} as const
/** Farther out than this many half intervals an effect is drawn at the rim. */
const rim = 6

const halfWidth = ({ low, high }: Estimate) => (high - low) / 2
const beyondRim = (beyond: Estimate) => Math.abs(beyond.estimate) > rim * halfWidth(beyond)
const withRim = ({ band, ...text }: ChartText): ChartText => ({
  ...text,
  band: fill(chartWords.joined, { first: band, second: fill(chartWords.atRim, { rim }) }),
})

/** A row for each claim: how far its effect lies beyond the bound, in half intervals, and the verdict in words. */
export function verdictTable(input: VerdictTable, language: Language): Chart | ChartFault {
  const text = input.rows.some(({ beyond }) => beyondRim(beyond)) ? withRim(input.text) : input.text
  const names = input.rows.map(({ id, name }) => rowName(`${id} ${name[language]}`))
  const rows = input.rows.map(({ id, name, effect, beyond, verdict, region }, i) => {
    // Claims of many units fit one axis in units of their own half intervals.
    const half = halfWidth(beyond)
    const scaled = (value: number) => Math.max(-rim, Math.min(rim, half > 0 ? value / half : 0))
    const word = chartWords.verdicts[verdict]
    const said = region ? fill(chartWords.at, { series: word, x: region }) : word
    const label = fill(chartWords.at, { series: { en: `${id} ${name.en}`, zh: `${id} ${name.zh}` }, x: said })
    return {
      row: names[i],
      verdict: word[language],
      said: said[language],
      ...estimateRow(effect, label, 'ratio', language),
      estimate: scaled(beyond.estimate),
      ...(Number.isFinite(half) && { low: scaled(beyond.low), high: scaled(beyond.high) }),
    }
  })
  const fault = refusal(text, rows)
  if (fault) return fault
  const [lowest, highest] = extentOf(rows)
  const left = Math.min(-1, Math.floor(lowest))
  const reach = Math.max(1, Math.ceil(highest))
  // Words stand right of all marks.
  const room = (reach - left) * 0.9
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [left - 0.5, reach + room], nice: false },
    axis: {
      title: axisLines(text.x, language, rowPlotWidth),
      values: Array.from({ length: reach - left + 1 }, (_, i) => left + i).filter((tick) => tick % 2 === 0),
      format: 'd',
      grid: false,
    },
  }
  const y = { field: 'row', type: 'nominal' as const, sort: names, axis: rowAxis(axisTitle(text.y, language)) }
  const words = verdictKinds.map((kind) => chartWords.verdicts[kind][language])
  const color = {
    field: 'verdict',
    type: 'nominal' as const,
    scale: { domain: words, range: verdictKinds.map((kind) => looks[kind].color) },
    legend: null,
  }
  const shape = { ...color, scale: { domain: words, range: verdictKinds.map((kind) => looks[kind].shape) } }
  const layers: Layer[] = [
    {
      data: { values: [{ bound: 0 }] },
      mark: { type: 'rule', color: quiet, strokeDash: [2, 3] },
      encoding: { x: { ...x, field: 'bound' } },
    },
    {
      data: { values: withEnds(rows) },
      mark: { type: 'rule', strokeWidth: 2 },
      encoding: { y, x: { ...x, field: 'low' }, x2: { field: 'high' }, color },
    },
    {
      data: { values: rows },
      mark: { type: 'point', filled: true, size: 60, opacity: 1, aria: true },
      encoding: { y, x: { ...x, field: 'estimate' }, color, shape, description: { field: 'note' } },
    },
    {
      data: { values: rows.map((row) => ({ ...row, end: reach + room * 0.08 })) },
      mark: { type: 'text', align: 'left', baseline: 'middle', fontSize: labelSize },
      encoding: { y, x: { ...x, field: 'end' }, text: { field: 'said', type: 'nominal' }, color },
    },
  ]
  const height = Math.max(26, mostLines(names) * 15 + 4) * names.length
  return {
    status: 'ok',
    spec: framedRows(text, language, layers, height),
    alternative: alternativeText(
      text,
      language,
      rows.map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}
