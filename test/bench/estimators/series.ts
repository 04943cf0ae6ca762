import { countSizes } from '../../../experiments/measure/cascade/counted.ts'
import { exponentialTail } from '../../../experiments/measure/cascade/exponential-tail.ts'
import { lognormalTail } from '../../../experiments/measure/cascade/lognormal-tail.ts'
import { fitPowerLaw } from '../../../experiments/measure/cascade/power-law-fit.ts'
import { powerLawTail } from '../../../experiments/measure/cascade/power-law-tail.ts'
import { testPowerLaw } from '../../../experiments/measure/cascade/power-law-test.ts'
import { branchingRatio, traceCascades } from '../../../experiments/measure/cascade/trace-cascades.ts'
import { triggeredCascade } from '../../../experiments/measure/cascade/triggered-cascade.ts'
import { vuongTest } from '../../../experiments/measure/cascade/vuong.ts'
import { basins } from '../../../experiments/measure/chaos/basins.ts'
import { damageBetween } from '../../../experiments/measure/chaos/damage.ts'
import { damageSpreading } from '../../../experiments/measure/chaos/damage-spreading.ts'
import { largestExponent } from '../../../experiments/measure/chaos/largest-exponent.ts'
import { mapExponent } from '../../../experiments/measure/chaos/map-exponent.ts'
import { twinExponent } from '../../../experiments/measure/chaos/twin-exponent.ts'
import { kendallTau } from '../../../experiments/measure/expect/kendall-tau.ts'
import { autocorrelation, autocorrelationConventions } from '../../../experiments/measure/warning/autocorrelation.ts'
import { detrend } from '../../../experiments/measure/warning/detrend.ts'
import { leadTime } from '../../../experiments/measure/warning/lead-time.ts'
import { moransI } from '../../../experiments/measure/warning/morans-i.ts'
import { returnRate } from '../../../experiments/measure/warning/return-rate.ts'
import { roc } from '../../../experiments/measure/warning/roc.ts'
import { indicators, rollingIndicators } from '../../../experiments/measure/warning/rolling.ts'
import { runningTrend } from '../../../experiments/measure/warning/running-trend.ts'
import { spatialCorrelation } from '../../../experiments/measure/warning/spatial-correlation.ts'
import { trend } from '../../../experiments/measure/warning/trend.ts'
import { trendTests } from '../../../experiments/measure/warning/trend-test.ts'
import { vanishingRate } from '../../../experiments/measure/warning/vanishing-rate.ts'
import { powerLawSizes } from '../../experiments/measure/cascade/samples.ts'
import { type Estimator, held, noisySeries, normals, parts, uniforms } from './estimator.ts'

const options = { seed: 1 }
const sizes = (rows: number) => powerLawSizes(2.4, 12, rows, 1)
const tests = (rows: number, surrogates: 'ar1' | 'phase') =>
  held(noisySeries(rows), (series) => trendTests(series, indicators, { ...options, surrogates, window: rows >> 1 }))

/** Runs of 100 ticks with their scores. */
const scored = (rows: number) =>
  parts(noisySeries(rows), rows / 100).map((scores) => ({ scores, ticks: scores.map((_, i) => i), transition: 100 }))

export const warningEstimators: Estimator[] = [
  {
    name: 'warning: autocorrelation, three conventions',
    prepare: (rows) =>
      held(noisySeries(rows), (series) => autocorrelationConventions.map((each) => autocorrelation(series, each))),
  },
  { name: 'warning: return rate', prepare: (rows) => held(noisySeries(rows), (series) => returnRate(series)) },
  {
    name: 'warning: detrending, bandwidth 50',
    prepare: (rows) => held(noisySeries(rows), (series) => detrend(series, 50)),
  },
  {
    name: 'warning: three rolling indicators',
    prepare: (rows) => held(noisySeries(rows), (series) => rollingIndicators(series, indicators, rows >> 1)),
  },
  { name: 'warning: tau against 500 AR(1) surrogates, three indicators', prepare: (rows) => tests(rows, 'ar1') },
  { name: 'warning: tau against 500 phase surrogates, three indicators', prepare: (rows) => tests(rows, 'phase') },
  {
    name: 'warning: running trend of 500 windows',
    prepare: () => held(normals(500), (values) => runningTrend(values)),
  },
  {
    name: 'warning: spatial correlation of four places',
    prepare: (rows) => held(parts(noisySeries(rows), 4), (places) => spatialCorrelation(places, rows >> 3)),
  },
  { name: 'warning: trend', prepare: (rows) => held(noisySeries(rows), (values) => trend(values)) },
  {
    name: "warning: Kendall's tau-b",
    prepare: (rows) => held([[...normals(rows)], [...normals(rows, 2)]], ([x, y]) => kendallTau(x, y)),
  },
  {
    name: 'warning: ROC',
    prepare: (rows) => held([[...normals(rows / 2)], [...normals(rows / 2, 2)]], ([x, y]) => roc(x, y)),
  },
  {
    name: 'warning: lead time',
    prepare: (rows) =>
      held(scored(rows), (runs) => leadTime(runs.slice(0, runs.length / 2), runs.slice(runs.length / 2), 0.1)),
  },
  {
    name: 'warning: vanishing rate',
    prepare: (rows) => held([[...uniforms(rows)], [...uniforms(rows, 2)]], ([x, y]) => vanishingRate(x, y, 'fold')),
  },
  {
    name: "warning: Moran's I, four neighbours",
    prepare: (rows) => {
      const neighbours = Array.from({ length: rows }, (_, i) => [1, 2, 3, 4].map((step) => (i + step) % rows))
      return held(normals(rows), (values) => moransI(values, neighbours))
    },
  },
]

export const cascadeEstimators: Estimator[] = [
  {
    name: 'cascade: tracing',
    prepare: (rows) => held(causes(rows), (events) => [traceCascades(events), branchingRatio(events)]),
  },
  {
    name: 'cascade: set off by a trigger',
    prepare: (rows) =>
      held([parts(uniforms(rows / 2), 100), parts(uniforms(rows / 2, 2), 100)], ([a, b]) => triggeredCascade(a, b)),
  },
  {
    name: 'cascade: counting sizes',
    prepare: (rows) =>
      held(
        uniforms(rows).map((u) => Math.ceil(1 / u)),
        (all) => countSizes(all),
      ),
  },
  { name: 'cascade: power law and its start', prepare: (rows) => held(sizes(rows), (counted) => fitPowerLaw(counted)) },
  {
    name: 'cascade: power law, 1,000 samples, against two laws',
    prepare: (rows) => held(sizes(rows), (counted) => testPowerLaw(counted, options)),
  },
  { name: 'cascade: lognormal law', prepare: (rows) => held(sizes(rows), (counted) => lognormalTail(counted)) },
  { name: 'cascade: exponential law', prepare: (rows) => held(sizes(rows), (counted) => exponentialTail(counted)) },
  {
    name: 'cascade: Vuong',
    prepare: (rows) => {
      const counted = sizes(rows)
      return held([powerLawTail(counted), exponentialTail(counted)], ([a, b]) => vuongTest(counted, a, b))
    },
  },
]

export const chaosEstimators: Estimator[] = [
  {
    name: 'chaos: damage',
    prepare: (rows) =>
      held([parts(uniforms(rows / 2), 100), parts(uniforms(rows / 2, 2), 100)], ([a, b]) => damageBetween(a, b)),
  },
  {
    name: 'chaos: damage spreading',
    prepare: (rows) => held(parts(uniforms(rows), rows / 100), (shares) => damageSpreading(shares, options)),
  },
  {
    name: 'chaos: exponent of twins',
    prepare: (rows) =>
      held(parts(uniforms(rows), rows / 100), (distances) => twinExponent(distances, [0, 99], options)),
  },
  {
    name: 'chaos: largest exponent',
    prepare: (rows) => () =>
      largestExponent(([x]) => Float64Array.of(4 * x * (1 - x)), [0.3], { steps: rows, transient: 100 }),
  },
  {
    name: 'chaos: exponent of a map',
    prepare: (rows) => held(uniforms(rows), (orbit) => mapExponent(orbit, (x) => 4 - 8 * x)),
  },
  {
    name: 'chaos: basins',
    prepare: (rows) =>
      held(
        Array.from(uniforms(rows), (u, i) => [Math.round(2 * u) + 0.01 * (i % 7)]),
        (finals) => basins(finals, 0.05),
      ),
  },
]

/** Events of which each is brought about by an earlier one in nine of ten cases. */
const causes = (rows: number): number[] =>
  Array.from(uniforms(rows), (u, i) => (i === 0 || u > 0.9 ? -1 : Math.floor((u / 0.9) * i)))
