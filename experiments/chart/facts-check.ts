import type { Interval } from '../measure/interval.ts'
import type { Language, Text } from '../spec/text.ts'
import { flatTitle, logTicks } from './axes.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { alternativeText, axisTitle, framed } from './frame.ts'
import { refusal } from './refusal.ts'
import { chartWords } from './words.ts'

/** One published figure against the model's. */
export interface FactRow {
  label: Text
  /** The model's figure divided by the published one. */
  ratio: Interval
  hit: boolean
}

/** What `factsCheck` draws. */
export interface FactsCheck {
  text: ChartText
  facts: readonly FactRow[]
}

const rowHeight = 19
const headroom = 110

/** Model over datum for each figure, on a logarithmic axis around one; a dot is a hit, a cross a miss. */
export function factsCheck(input: FactsCheck, language: Language): Chart | ChartFault {
  const { text, facts } = input
  const rows = facts.map(({ label, ratio, hit }) => ({
    fact: label[language],
    low: ratio.low,
    median: ratio.median,
    high: ratio.high,
    verdict: (hit ? chartWords.hit : chartWords.miss)[language],
    note: `${label[language]}: ${ratio.median.toFixed(2)}`,
  }))
  const fault = refusal(text, rows)
  if (fault) return fault
  const verdicts = [chartWords.hit[language], chartWords.miss[language]]
  const y = {
    field: 'fact',
    type: 'nominal' as const,
    sort: null,
    // The names are long: the title ends where they end, so that it keeps inside the picture.
    axis: { ...flatTitle(text.y, language), titleAlign: 'right' as const, labelLimit: 250, grid: true },
  }
  const axis = {
    title: axisTitle(text.x, language),
    titleAnchor: 'end' as const,
    format: '.2~r',
    values: ratioTicks(rows),
  }
  const x = { type: 'quantitative' as const, scale: { type: 'log' as const }, axis }
  const color = {
    field: 'verdict',
    type: 'nominal' as const,
    scale: { domain: verdicts, range: ['#0072B2', '#D55E00'] },
  }
  return {
    status: 'ok',
    spec: framed(
      text,
      language,
      [
        {
          data: { values: [{ one: 1 }] },
          mark: { type: 'rule', color: '#595959' },
          encoding: { x: { datum: 1, type: 'quantitative' } },
        },
        {
          data: { values: rows },
          mark: { type: 'rule', strokeWidth: 2, color: '#595959' },
          encoding: { y, x: { ...x, field: 'low' }, x2: { field: 'high' } },
        },
        {
          data: { values: rows },
          mark: { type: 'point', filled: true, size: 65, opacity: 1, aria: true },
          encoding: {
            y,
            x: { ...x, field: 'median' },
            color: { ...color, legend: { symbolSize: 60 } },
            shape: { field: 'verdict', type: 'nominal', scale: { domain: verdicts, range: ['circle', 'cross'] } },
            description: { field: 'note' },
          },
        },
      ],
      headroom + rowHeight * rows.length,
    ),
    alternative: alternativeText(
      text,
      language,
      rows.map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}

const ratioTicks = (rows: readonly { low: number; high: number }[]) =>
  logTicks(Math.min(0.5, ...rows.map(({ low }) => low)), Math.max(2, ...rows.map(({ high }) => high)), 4)
