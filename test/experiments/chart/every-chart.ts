import { bandOverTime } from '../../../experiments/chart/band-over-time.ts'
import type { Chart, ChartFault, ChartText } from '../../../experiments/chart/chart.ts'
import { factorContributions } from '../../../experiments/chart/factor-contributions.ts'
import { factsCheck } from '../../../experiments/chart/facts-check.ts'
import { regions } from '../../../experiments/chart/regions.ts'
import { sharesOverTime } from '../../../experiments/chart/shares-over-time.ts'
import { smallMultiples } from '../../../experiments/chart/small-multiples.ts'
import type { Language } from '../../../experiments/spec/text.ts'

/** Words that lack nothing. */
export const fullText: ChartText = {
  title: { en: 'Adoption', zh: '技术采用' },
  x: { title: { en: 'Year', zh: '年份' }, unit: { en: 'calendar', zh: '公历' } },
  y: { title: { en: 'Of firms', zh: '占企业数' }, unit: { en: 'percent', zh: '百分比' } },
  n: 20,
  band: { en: 'line: median; band: 90% of replicates', zh: '线：中位数；色带：90% 的重复结果' },
}

const label = { en: 'Small firms', zh: '小型企业' }
const interval = (median: number) => ({ low: median * 0.9, median, high: median * 1.1, n: 20 })
const points = [2024, 2024.25, 2024.5, 2025].map((year, i) => ({
  year,
  mean: 0.1 * (i + 1),
  ...interval(0.1 * (i + 1)),
}))
const second = { label: { en: 'Large firms', zh: '大型企业' }, points }

type Draw = (text: ChartText, language: Language, empty?: boolean) => Chart | ChartFault

/** Every kind of chart, drawn from the same few figures; `empty` leaves the figures out. */
export const everyChart: Record<string, Draw> = {
  'band-over-time': (text, language, empty) =>
    bandOverTime({ text, unit: 'share', zero: true, series: empty ? [] : [{ label, points }, second] }, language),
  'band-over-time, logarithmic': (text, language, empty) =>
    bandOverTime({ text, unit: 'EFLOPS', log: true, series: empty ? [] : [{ label, points }] }, language),
  'small-multiples': (text, language, empty) =>
    smallMultiples(
      {
        text,
        columns: 2,
        panels: empty
          ? []
          : [
              { label, points, unit: 'share' },
              { ...second, unit: 'Gini' },
            ],
      },
      language,
    ),
  'shares-over-time': (text, language, empty) =>
    sharesOverTime({ text, series: empty ? [] : [{ label, points }, second] }, language),
  'factor-contributions': (text, language, empty) => {
    const periods = [{ period: { en: '2024–2029', zh: '2024–2029' }, ...interval(0.02) }]
    return factorContributions({ text, unit: 'share a year', factors: empty ? [] : [{ label, periods }] }, language)
  },
  regions: (text, language, empty) => {
    const dates = [{ date: { en: 'Start', zh: '期初' }, ...interval(0.5) }]
    return regions({ text, unit: 'share', regions: empty ? [] : [{ label, dates }] }, language)
  },
  'facts-check': (text, language, empty) =>
    factsCheck(
      {
        text,
        facts: empty
          ? []
          : [
              { label, ratio: interval(1), hit: true },
              { label: second.label, ratio: interval(2), hit: false },
            ],
      },
      language,
    ),
}
