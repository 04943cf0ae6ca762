import type { BootstrapInterval } from '../../../measure/bootstrap/bootstrap-interval.ts'
import { meanInterval } from '../../../measure/bootstrap/mean-interval.ts'
import type { Estimate } from '../../../measure/estimate.ts'
import { wilsonInterval } from '../../../measure/robust/wilson-interval.ts'
import { detrend } from '../../../measure/warning/detrend.ts'
import { type LeadTime, leadTime } from '../../../measure/warning/lead-time.ts'
import { type Roc, roc } from '../../../measure/warning/roc.ts'
import { type Indicator, indicators, rollingIndicator } from '../../../measure/warning/rolling.ts'
import { runningTrend } from '../../../measure/warning/running-trend.ts'
import { trend } from '../../../measure/warning/trend.ts'
import {
  expectedSign,
  type SurrogateKind,
  surrogateKinds,
  type TrendTest,
  trendTests,
} from '../../../measure/warning/trend-test.ts'
import { chooseOrder } from '../choose-columns.ts'
import { type Kit, refusal } from '../kit.ts'
import { kitWords } from '../kit-words.ts'
import { warningSections } from './sections.ts'
import { middleLevel, type WatchedRun, watchedRuns } from './watched-runs.ts'
import { warningWords as words } from './words.ts'

/** How well one indicator warns. */
export interface Warning {
  indicator: Indicator
  /** Kendall's tau of the indicator with time before the transition, over runs; its sign as it is. */
  tau: BootstrapInterval
  /** Share of the tested runs whose trend is stronger than that of 95 in 100 surrogates. */
  beyond: Record<SurrogateKind, Estimate>
  /** Runs against those without a transition; undefined where there are none. */
  roc: Roc | undefined
  lead: LeadTime | undefined
}

export interface WarningAnswer {
  order: string
  level: number
  /** Ticks in a window, and standard deviation of the weights of the trend that is taken off. */
  window: number
  bandwidth: number
  withTransition: number
  without: number
  /** Runs that were held against surrogates. */
  tested: number
  /** Share of runs without a transition in which an alarm may be raised. */
  falseAlarmRate: number
  warnings: Warning[]
}

/** Ticks before a transition below which there is nothing to see. */
const fewestTicks = 20
/** Windows below which a trend is none. */
const fewestWindows = 10
/** A thousand surrogates of two kinds for three indicators are made for so many runs at most. */
const mostTested = 20
const falseAlarmRate = 0.1

/** How far ahead would one have known of the transition? */
export const warningKit: Kit = async (table, options) => {
  const order = chooseOrder('warning', table, options)
  if (order.status === 'error') return order
  if (!table.overTime.includes(order.name)) return refusal('warning', kitWords.needsTicks)
  const runs = await table.read([order.name])
  const level = options.level ?? middleLevel(runs, order.name)
  const { withTransition, without } = watchedRuns(runs, order.name, level)
  const late = withTransition.filter(({ transition }) => transition >= fewestTicks)
  if (late.length === 0) return refusal('warning', words.noTransition(order.name, level, fewestTicks))
  const lengths = late.map(({ transition }) => transition).sort((a, b) => a - b)
  // Half of the middle length, as is usual; a tenth for the trend (V. Dakos et al., PLoS ONE 7, 2012).
  const middle = lengths[lengths.length >> 1]
  const window = options.window ?? Math.max(fewestTicks / 2, Math.floor(middle / 2))
  const bandwidth = Math.max(1, middle / 10)
  const long = <Run extends WatchedRun>(all: readonly Run[]): Run[] =>
    all.filter(({ series }) => series.length >= window + fewestWindows)
  const [before, others] = [long(late), long(without)]
  if (before.length === 0) return refusal('warning', words.shortWindow(window, middle))
  const tested = before.slice(0, mostTested)
  const tests = tested.map(({ series }) => surrogateTests(detrend(series, bandwidth), window, table.seed))
  const answer: WarningAnswer = {
    order: order.name,
    level,
    window,
    bandwidth,
    withTransition: before.length,
    without: others.length,
    tested: tested.length,
    falseAlarmRate,
    warnings: indicators.map((indicator, i) => {
      const tauOf = ({ series }: WatchedRun): number =>
        trend(rollingIndicator(detrend(series, bandwidth), indicator, window).values)
      const taus = before.map(tauOf)
      const sign = expectedSign[indicator]
      const scored = (run: WatchedRun) => scoresOf(run, indicator, { window, bandwidth })
      return {
        indicator,
        tau: meanInterval(taus, { seed: table.seed }),
        beyond: shareBeyond(tests, i),
        roc:
          others.length === 0
            ? undefined
            : roc(
                taus.map((tau) => sign * tau),
                others.map((run) => sign * tauOf(run)),
              ),
        lead:
          others.length === 0
            ? undefined
            : leadTime(
                before.map((run) => ({ ...scored(run), transition: run.transition })),
                others.map(scored),
                falseAlarmRate,
              ),
      }
    }),
  }
  return { status: 'ok', kit: 'warning', sections: warningSections(answer), figures: answer }
}

/** Tests of all indicators of one run by kind of surrogate. */
type SurrogateTests = Record<SurrogateKind, TrendTest[]>

const kinds = Object.keys(surrogateKinds) as SurrogateKind[]

function surrogateTests(residuals: Float64Array, window: number, seed: number): SurrogateTests {
  const tests = kinds.map((surrogates) => [surrogates, trendTests(residuals, indicators, { window, surrogates, seed })])
  return Object.fromEntries(tests) as SurrogateTests
}

/** Share of the runs in which indicator number i has p below 0.05, by kind of surrogate. */
function shareBeyond(tests: readonly SurrogateTests[], i: number): Record<SurrogateKind, Estimate> {
  const shares = kinds.map((kind) => [
    kind,
    wilsonInterval(tests.filter((own) => own[kind][i].p < 0.05).length, tests.length),
  ])
  return Object.fromEntries(shares) as Record<SurrogateKind, Estimate>
}

/** Trend of the indicator as it would have been known at each tick: nothing that comes later enters. */
function scoresOf(
  { series }: WatchedRun,
  indicator: Indicator,
  { window, bandwidth }: Pick<WarningAnswer, 'window' | 'bandwidth'>,
) {
  const { ticks, values } = rollingIndicator(detrend(series, bandwidth, 'past'), indicator, window)
  return { ticks, scores: runningTrend(values, expectedSign[indicator], fewestWindows) }
}
