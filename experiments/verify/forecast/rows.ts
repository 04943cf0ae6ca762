import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf'
import { type Parameters, parameterMeta, type ParameterName, parameterSchema } from '../../../model/index.ts'
import type { Fact } from '../../facts/fact.ts'
import type { Factor } from '../../spec/factor.ts'
import type { Text } from '../../spec/text.ts'
import type { Check } from '../verification.ts'
import { fewestForAutoregression } from './naive.ts'
import type { Scored } from './score.ts'

const figure = (value: number): string => `${Number(value.toPrecision(3))}`
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** A figure is hit where the model's 90 percent interval holds it. Errors are shares of the figure. */
export function figureRow({ series, point, model, walk, autoregression }: Scored, origin: number): Check {
  const when = Number.isInteger(point.year)
    ? { en: `end of ${point.year - 1}`, zh: `${point.year - 1} 年末` }
    : { en: `${Math.floor(point.year)}`, zh: `${Math.floor(point.year)} 年` }
  const scores = [
    `${percent(model.error)} / ${percent(model.crps)}`,
    `${percent(walk.error)} / ${percent(walk.crps)}`,
    autoregression ? `${percent(autoregression.error)} / ${percent(autoregression.crps)}` : '-',
  ]
  return {
    name: {
      en: `${origin}: ${series.en}, ${when.en}; error / CRPS of model, walk, AR(1)`,
      zh: `${origin}：${series.zh}，${when.zh}；模型、随机游走、AR(1) 的误差 / CRPS`,
    },
    expected: figure(point.value),
    found: `${figure(model.median)} [${figure(model.low)}, ${figure(model.high)}]; ${scores.join(', ')}`,
    tolerance: '90 %',
    holds: model.covered,
  }
}

/** Intervals are as sure as they say where so few hits would not be rarer than one time in twenty. */
export function coverageRow(scored: readonly Scored[], origin: number): Check {
  const hits = scored.filter(({ model }) => model.covered).length
  return {
    name: { en: `${origin}: figures within the 90 % interval`, zh: `${origin}：落入 90% 区间的数据` },
    expected: `90 % of ${scored.length}`,
    found: `${hits}`,
    tolerance: 'p >= 0.05',
    holds: binomialCdf(hits, scored.length, 0.9) >= 0.05,
  }
}

/** Mean score of the model against that of the walk, over all figures of an origin. */
export function walkRow(scored: readonly Scored[], origin: number): Check {
  const [own, walk] = [meanOf(scored.map(({ model }) => model.crps)), meanOf(scored.map((each) => each.walk.crps))]
  return {
    name: { en: `${origin}: mean CRPS, model against random walk`, zh: `${origin}：平均 CRPS，模型对随机游走` },
    expected: `< ${percent(walk)}`,
    found: percent(own),
    tolerance: '0',
    holds: own < walk,
  }
}

/** The same against the autoregression, over the figures that it can forecast: where there are none nothing is won. */
export function autoregressionRow(scored: readonly Scored[], origin: number): Check {
  const both = scored.flatMap(({ model, autoregression }) => (autoregression ? [{ model, autoregression }] : []))
  const name = { en: `${origin}: mean CRPS, model against AR(1)`, zh: `${origin}：平均 CRPS，模型对 AR(1)` }
  if (both.length === 0) {
    const least = fewestForAutoregression
    const details: Text = {
      en: `AR(1) of ${origin}: no published series has figures of ${least} successive years up to then, so that it cannot be fitted.`,
      zh: `${origin} 年的 AR(1)：截至当年没有任何公布序列具备连续 ${least} 年数据，无法估计。`,
    }
    return { name, expected: `${least}+`, found: '-', tolerance: '0', holds: false, details: [details] }
  }
  const [own, other] = [both.map(({ model }) => model.crps), both.map(({ autoregression }) => autoregression.crps)]
  return {
    name,
    expected: `< ${percent(meanOf(other))}`,
    found: percent(meanOf(own)),
    tolerance: '0',
    holds: meanOf(own) < meanOf(other),
  }
}

/** What of the start is known at the origin, what is of later years, and what is drawn. */
export function startDetails({
  origin,
  start,
  facts,
  factors,
}: {
  origin: number
  start: Partial<Parameters>
  facts: readonly Fact[]
  factors: readonly Factor[]
}): Text[] {
  const own = Object.keys(start)
  const yearOf = (id: string) => facts.find((each) => each.id === id)?.year ?? Number(/-(20\d\d)$/.exec(id)?.[1])
  const later = (Object.keys(parameterSchema.shape) as ParameterName[]).filter((name) => {
    const [, ids = ''] = /facts:? ([^;.]*)/.exec(parameterMeta(name).source) ?? []
    return !own.includes(name) && ids.split(/[\s,]+/).some((id) => Math.floor(yearOf(id)) > origin)
  })
  const listed = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : '-')
  const drawn = listed(factors.map(({ name }) => name))
  return [
    {
      en: `Start of ${origin}: set to its year: ${listed(own)}; from figures of later years: ${listed(later)}. Drawn from the ranges of experiments/calibration.yaml: ${drawn}.`,
      zh: `${origin} 年起点：按当年数据设定：${listed(own)}；依据其后年份数据：${listed(later)}。从 experiments/calibration.yaml 的范围中抽取：${drawn}。`,
    },
  ]
}
