import type { ChartPlan, PlannedSeries } from './charts/plan.ts'
import { chartTitles } from './words/charts.ts'
import type { sectionWords } from './words/sections.ts'
import { seriesWords as label } from './words/series.ts'

/** A section of the report: its words and the charts that it shows. */
export interface Section {
  section: keyof typeof sectionWords
  charts: ChartPlan[]
}

type Label = keyof typeof label

/** Series of columns that share a stem, such as adoptionEast and adoptionWest. */
const by = (stem: string, ends: readonly Label[]): PlannedSeries[] =>
  ends.map((end) => ({ name: stem + end[0].toUpperCase() + end.slice(1), label: label[end] }))
const one = (name: string, word: Label): PlannedSeries => ({ name, label: label[word] })
/** Columns whose short names stand under their own. */
const each = (...names: Label[]) => names.map((name) => one(name, name))
/** A line that stands alone bears the name of its chart. */
const alone = (name: string, chart: keyof typeof chartTitles) => [{ name, label: chartTitles[chart].title }]

const sectors = ['agriculture', 'industry', 'services', 'emerging'] as const
const sizes = ['small', 'medium', 'large'] as const
const regions = ['east', 'central', 'west'] as const
const kinds = ['basic', 'intelligent', 'super'] as const
const skills = ['routine', 'cognitive', 'creative'] as const
const factors = ['capital', 'labour', 'compute', 'data', 'algorithms'] as const

const growthSet = { parameter: 'growth', label: label.exogenous }
const inflationAim = { parameter: 'inflationTarget', label: label.target }

/** All sections in the order of the report. */
export const sections: readonly Section[] = [
  {
    section: 'output',
    charts: [
      { kind: 'bands', chart: 'gdp', series: alone('gdp', 'gdp') },
      { kind: 'bands', chart: 'gdpGrowth', series: alone('gdpGrowth', 'gdpGrowth'), reference: growthSet },
      { kind: 'bands', chart: 'inflation', series: alone('inflation', 'inflation'), reference: inflationAim },
      { kind: 'bands', chart: 'unemployment', series: alone('unemployment', 'unemployment'), zero: true },
      {
        kind: 'shares',
        chart: 'valueAdded',
        series: [...by('valueAdded', sectors), one('valueAddedCompute', 'computeSector')],
      },
      {
        kind: 'bands',
        chart: 'demand',
        series: [
          one('consumptionShare', 'consumption'),
          one('investmentShare', 'investment'),
          one('governmentShare', 'government'),
        ],
        zero: true,
      },
      {
        kind: 'curve',
        chart: 'okun',
        series: [...alone('gdpGrowth', 'gdpGrowth'), ...alone('unemployment', 'unemployment')],
      },
      {
        kind: 'curve',
        chart: 'phillips',
        series: [...alone('unemployment', 'unemployment'), ...alone('inflation', 'inflation')],
      },
    ],
  },
  {
    section: 'adoption',
    charts: [
      {
        kind: 'bands',
        chart: 'adoption',
        series: [one('adoption', 'adopters'), one('automation', 'automated')],
        zero: true,
      },
      { kind: 'bands', chart: 'adoptionSector', series: by('adoption', sectors), zero: true },
      { kind: 'bands', chart: 'adoptionSize', series: by('adoption', sizes), zero: true },
      { kind: 'regions', chart: 'adoptionRegion', series: by('adoption', regions) },
    ],
  },
  {
    section: 'compute',
    charts: [
      { kind: 'bands', chart: 'capacity', series: by('capacity', kinds), log: true },
      { kind: 'bands', chart: 'computeUse', series: by('computeUse', sectors), log: true },
      { kind: 'bands', chart: 'computePrice', series: by('computePrice', kinds), log: true },
      { kind: 'bands', chart: 'utilisation', series: by('utilisation', kinds), zero: true },
      { kind: 'bands', chart: 'utilisationRegion', series: by('utilisation', regions), zero: true },
      {
        kind: 'bands',
        chart: 'chips',
        series: [one('domesticChipShare', 'domesticChips'), one('westShareOfWork', 'westWork')],
        zero: true,
      },
    ],
  },
  {
    section: 'knowledge',
    charts: [
      { kind: 'bands', chart: 'dataMade', series: alone('dataMade', 'dataMade'), log: true },
      {
        kind: 'bands',
        chart: 'algorithms',
        series: [
          one('algorithmFrontier', 'frontier'),
          one('algorithmCommons', 'commons'),
          one('algorithmMean', 'meanFirm'),
        ],
        log: true,
      },
    ],
  },
  {
    section: 'work',
    charts: [
      { kind: 'shares', chart: 'employment', series: by('employment', skills) },
      { kind: 'bands', chart: 'wages', series: by('wage', skills) },
      { kind: 'bands', chart: 'unemploymentSkill', series: by('unemployment', skills), zero: true },
      { kind: 'bands', chart: 'labourShare', series: alone('labourShare', 'labourShare') },
      { kind: 'multiples', chart: 'workLife', series: each('hours', 'gigShare', 'vacancyRate', 'mismatch') },
      {
        kind: 'curve',
        chart: 'beveridge',
        series: [...alone('unemployment', 'unemployment'), one('vacancyRate', 'vacancyRate')],
      },
    ],
  },
  {
    section: 'inequality',
    charts: [
      { kind: 'bands', chart: 'gini', series: [one('giniIncome', 'income'), one('giniWealth', 'wealth')] },
      { kind: 'bands', chart: 'topTenth', series: alone('topTenthWealth', 'topTenth') },
    ],
  },
  {
    section: 'regions',
    charts: [
      { kind: 'regions', chart: 'gdpRegion', series: by('gdpShare', regions) },
      {
        kind: 'bands',
        chart: 'gaps',
        series: [one('gdpPerHeadEastToCentral', 'eastCentral'), one('gdpPerHeadEastToWest', 'eastWest')],
      },
      { kind: 'regions', chart: 'nqpfRegion', series: by('nqpf', regions) },
    ],
  },
  {
    section: 'nqpf',
    charts: [
      {
        kind: 'bands',
        chart: 'nqpf',
        series: [one('nqpfIndex', 'index'), ...by('nqpf', ['labourers', 'means', 'objects'])],
        zero: true,
      },
      { kind: 'bands', chart: 'tfp', series: alone('tfp', 'tfp') },
      { kind: 'factors', chart: 'contributions', series: by('contribution', factors) },
      { kind: 'bands', chart: 'digital', series: alone('digitalShare', 'digital'), zero: true },
    ],
  },
  {
    section: 'energy',
    charts: [
      { kind: 'multiples', chart: 'energy', series: each('powerUse', 'carbon', 'carbonIntensity', 'greenShare') },
    ],
  },
  {
    section: 'finance',
    charts: [
      {
        kind: 'multiples',
        chart: 'finance',
        series: each('debtToGdp', 'policyRate', 'defaultRate', 'leverage', 'bankEquityRatio', 'concentration'),
      },
      {
        kind: 'multiples',
        chart: 'governance',
        series: each('trust', 'harm', 'regulation', 'governmentCapacity', 'development', 'dataPooled'),
      },
    ],
  },
]
