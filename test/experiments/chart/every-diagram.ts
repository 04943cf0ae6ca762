import { bifurcationDiagram } from '../../../experiments/chart/bifurcation-diagram.ts'
import { causalMap } from '../../../experiments/chart/causal-map.ts'
import type { Chart, ChartFault, ChartText } from '../../../experiments/chart/chart.ts'
import { earlyWarning } from '../../../experiments/chart/early-warning.ts'
import { impulseResponse } from '../../../experiments/chart/impulse-response.ts'
import { moneyFlows } from '../../../experiments/chart/money-flows.ts'
import { regionMap } from '../../../experiments/chart/region-map.ts'
import { estimateOf } from '../../../experiments/measure/estimate.ts'
import type { Language } from '../../../experiments/spec/text.ts'

type Draw = (text: ChartText, language: Language, empty?: boolean) => Chart | ChartFault

const [homes, firms] = [
  { en: 'Homes', zh: '住户' },
  { en: 'Firms', zh: '企业' },
]
const flows = [
  { payer: homes, purpose: { en: 'Bread', zh: '面包' }, payee: firms, amount: 0.4 },
  { payer: firms, purpose: { en: 'Wages', zh: '工资' }, payee: homes, amount: 0.5 },
  { payer: firms, purpose: { en: 'Crumbs', zh: '零星' }, payee: homes, amount: 0.001 },
  { payer: homes, purpose: { en: 'Crumbs, too', zh: '其他零星' }, payee: firms, amount: 0.001 },
]

const nodes = [
  { name: 'rain', label: { en: 'Rain', zh: '降雨' } },
  { name: 'grass', label: { en: 'Grass', zh: '草' } },
  { name: 'sheep', label: { en: 'Sheep', zh: '羊' } },
]
const links = [
  { cause: 'rain', effect: 'grass', sign: 1 as const },
  { cause: 'grass', effect: 'sheep', sign: 1 as const, gain: estimateOf(0.2, 0.1, 0.3) },
  { cause: 'sheep', effect: 'grass', sign: -1 as const, gain: estimateOf(-0.1, -0.2, 0.1) },
  { cause: 'sheep', effect: 'sheep', sign: 1 as const, gain: estimateOf(0.4, 0.3, 0.5) },
]
const loops = [{ path: ['grass', 'sheep'], sign: -1 as const, weight: 0.3 }]

const regions = {
  east: { en: 'East', zh: '东部' },
  central: { en: 'Centre', zh: '中部' },
  west: { en: 'West', zh: '西部' },
}
const names = ['east', 'central', 'west'] as const
const moved = names.flatMap((from) => names.map((to) => ({ from, to, amount: from === to ? 3 : 0.5 })))
const panels = [{ title: { en: 'Work', zh: '任务' }, unit: 'EFLOPS', flows: moved }]

const starts = [
  { en: 'from below', zh: '自下' },
  { en: 'from above', zh: '自上' },
]
const attractors = [
  { control: 1, start: 0, kind: 'point' as const, values: [0.2] },
  { control: 1, start: 1, kind: 'cycle' as const, values: [0.6, 0.8] },
  { control: 2, start: 0, kind: 'band' as const, values: [0.3, 0.5] },
]
const response = [0, 0.1, 0.2, 0.15, 0.1].map((value) => estimateOf(value, value - 0.05, value + 0.05))
const before = (level: number) =>
  [-8, -4, 0].map((year) => ({ year, low: level - 0.1, median: level, high: level + 0.1, n: 5, mean: level }))
const indicators = ['Variance', 'Memory', 'Return'].map((en) => ({
  label: { en, zh: `指标 ${en}` },
  unit: 'ratio',
  withTransition: before(0.6),
  without: before(0.4),
  roc: {
    points: [
      { falseAlarms: 0, hits: 0 },
      { falseAlarms: 0.5, hits: 0.9 },
      { falseAlarms: 1, hits: 1 },
    ],
    area: 0.7,
  },
}))

/** Charts of the gallery's first half, from a few figures; `empty` leaves the figures out. */
export const everyDiagram: Record<string, Draw> = {
  'money-flows': (text, language, empty) => moneyFlows({ text, unit: 'share', flows: empty ? [] : flows }, language),
  'causal-map': (text, language, empty) => causalMap({ text, nodes, links: empty ? [] : links, loops }, language),
  'region-map': (text, language, empty) => regionMap({ text, regions, panels: empty ? [] : panels }, language),
  'bifurcation-diagram': (text, language, empty) =>
    bifurcationDiagram(
      { text, unit: 'share', controlUnit: 'ratio', starts, attractors: empty ? [] : attractors, folds: [1.5] },
      language,
    ),
  'impulse-response': (text, language, empty) =>
    impulseResponse(
      {
        text,
        unit: 'points',
        push: { start: 1, end: 3 },
        series: empty ? [] : starts.map((label) => ({ label, response })),
      },
      language,
    ),
  'early-warning': (text, language, empty) => earlyWarning({ text, indicators: empty ? [] : indicators }, language),
}
