import { figureTable } from '../../../experiments/chart/figure-table.ts'
import { macroCurve } from '../../../experiments/chart/macro-curve.ts'
import { primBoxes } from '../../../experiments/chart/prim-boxes.ts'
import { verdictTable } from '../../../experiments/chart/verdict-table.ts'
import { againstFactor } from '../../../experiments/chart/against-factor.ts'
import { bandOverTime } from '../../../experiments/chart/band-over-time.ts'
import type { Chart, ChartFault, ChartText } from '../../../experiments/chart/chart.ts'
import { factorContributions } from '../../../experiments/chart/factor-contributions.ts'
import { factsCheck } from '../../../experiments/chart/facts-check.ts'
import { hysteresisLoop } from '../../../experiments/chart/hysteresis-loop.ts'
import { intervalRows } from '../../../experiments/chart/interval-rows.ts'
import { lorenzCurve } from '../../../experiments/chart/lorenz-curve.ts'
import { morrisPlane } from '../../../experiments/chart/morris-plane.ts'
import { paretoFront } from '../../../experiments/chart/pareto-front.ts'
import { phaseDiagram } from '../../../experiments/chart/phase-diagram.ts'
import { rangeRows } from '../../../experiments/chart/range-rows.ts'
import { regions } from '../../../experiments/chart/regions.ts'
import { sharesOverTime } from '../../../experiments/chart/shares-over-time.ts'
import { smallMultiples } from '../../../experiments/chart/small-multiples.ts'
import { estimateOf } from '../../../experiments/measure/estimate.ts'
import type { Language } from '../../../experiments/spec/text.ts'
import { everyDiagram } from './every-diagram.ts'

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

const estimate = (value: number) => estimateOf(value, value * 0.8, value * 1.3)
const colour = { title: { en: 'Output', zh: '产出' }, unit: { en: 'index', zh: '指数' } }
const walk = [0.25, 1, 2].map((x) => ({ x, estimate: estimate(0.1 + 0.1 * x) }))
const lorenz = [0, 0.5, 1].map((poorest) => ({
  poorest,
  held: poorest ** 2,
  low: poorest ** 2 * 0.9,
  high: poorest ** 2,
}))
const grid = [1, 2, 3].flatMap((x) => [0, 0.5].map((y) => ({ x, y, outcome: estimate(x + y) })))

type Draw = (text: ChartText, language: Language, empty?: boolean) => Chart | ChartFault

/** Every kind of chart, drawn from the same few figures; `empty` leaves the figures out. */
export const everyChart: Record<string, Draw> = {
  ...everyDiagram,
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
  'interval-rows': (text, language, empty) =>
    intervalRows(
      {
        text,
        unit: 'points',
        rows: [label, second.label],
        series: empty ? [] : [{ label, estimates: [estimate(0.2), null] }],
        reference: { value: 0, label: { en: 'none', zh: '无' } },
      },
      language,
    ),
  'interval-rows, bars': (text, language, empty) =>
    intervalRows(
      {
        text,
        unit: 'ratio',
        rows: [label, second.label],
        series: empty
          ? []
          : [
              { label, estimates: [estimate(0.2), estimate(0.6)] },
              { ...second, estimates: [estimate(0.3), estimateOf(0.7, Number.NaN, Number.NaN)] },
            ],
        bars: true,
        domain: [-0.1, 1.1],
      },
      language,
    ),
  'against-factor': (text, language, empty) =>
    againstFactor(
      {
        text,
        unit: 'share',
        factorUnit: 'ratio',
        series: empty
          ? []
          : [
              { label, points: walk },
              { label: second.label, points: walk },
            ],
      },
      language,
    ),
  'hysteresis-loop': (text, language, empty) =>
    hysteresisLoop(
      {
        text,
        unit: 'share',
        factorUnit: 'ratio',
        there: empty ? [] : walk,
        back: empty ? [] : walk.map(({ x }) => ({ x, estimate: estimate(0.4) })).toReversed(),
      },
      language,
    ),
  'phase-diagram, cells': (text, language, empty) =>
    phaseDiagram(
      {
        text: { ...text, colour },
        units: { x: 'ratio', y: 'share', colour: 'index' },
        points: empty ? [] : grid,
        critical: {
          level: 2.2,
          points: [
            { y: 0, x: estimate(2.2) },
            { y: 0.5, x: estimateOf(1.7, Number.NaN, Number.NaN) },
          ],
        },
      },
      language,
    ),
  'phase-diagram, dots': (text, language, empty) =>
    phaseDiagram(
      {
        text: { ...text, colour },
        units: { x: 'ratio', y: 'share', colour: 'index' },
        points: empty ? [] : grid.slice(1),
      },
      language,
    ),
  'morris-plane': (text, language, empty) =>
    morrisPlane(
      {
        text,
        unit: 'points',
        factors: empty
          ? []
          : [
              { label: second.label, muStar: estimate(0.2), sigma: estimate(0.1) },
              { label, muStar: estimate(0.1), sigma: estimateOf(0.05, Number.NaN, Number.NaN) },
            ],
        noiseFloor: 0.04,
      },
      language,
    ),
  'pareto-front': (text, language, empty) =>
    paretoFront(
      {
        text,
        units: { x: 'share', y: 'Gini' },
        points: empty
          ? []
          : [
              { name: label, x: estimate(0.4), y: estimate(0.3), membership: 0.9 },
              { name: second.label, x: estimate(0.5), y: estimate(0.4), membership: 0.2 },
            ],
        tried: empty ? [] : [{ x: 0.3, y: 0.35 }],
      },
      language,
    ),
  'range-rows': (text, language, empty) =>
    rangeRows(
      {
        text,
        rows: empty
          ? []
          : [
              { factor: label, unit: 'share', whole: [0, 1], low: 0.2, high: 0.6, middle: 0.5 },
              { factor: second.label, unit: 'ratio', whole: [1, 2], low: 0.9, high: 1.2 },
            ],
      },
      language,
    ),
  'figure-table': (text, language, empty) =>
    figureTable(
      {
        text,
        unit: 'points',
        rows: [label, second.label],
        columns: empty ? [] : [{ label, estimates: [estimate(0.2), null] }],
      },
      language,
    ),
  'macro-curve': (text, language, empty) =>
    macroCurve(
      {
        text,
        units: { x: 'share', y: 'share' },
        path: empty ? [] : [2024, 2025, 2030].map((year, i) => ({ year, x: 0.05 + 0.01 * i, y: 0.02 })),
        cloud: empty ? [] : [{ x: 0.05, y: 0.03 }],
        fit: [],
      },
      language,
    ),
  'prim-boxes': (text, language, empty) =>
    primBoxes(
      {
        text,
        units: { x: 'share', y: 'ratio' },
        points: empty ? [] : grid.map(({ x, y }) => ({ x, y, ofInterest: x > 1 })),
        boxes: empty ? [] : [{ label, x: [2, 3], y: [0, 0.5], coverage: estimate(0.9), density: estimate(0.8) }],
      },
      language,
    ),
  'verdict-table': (text, language, empty) =>
    verdictTable(
      {
        text,
        rows: empty
          ? []
          : [
              { id: 'C01', name: label, effect: estimate(0.4), beyond: estimate(0.2), verdict: 'supported' },
              {
                id: 'C02',
                name: second.label,
                effect: estimate(0.1),
                beyond: estimateOf(-0.1, -0.3, 0.1),
                verdict: 'undecided',
                region: label,
              },
            ],
      },
      language,
    ),
  'lorenz-curve': (text, language, empty) =>
    lorenzCurve({ text, series: empty ? [] : [{ label, points: lorenz }] }, language),
}
