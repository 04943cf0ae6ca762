import type { BootstrapInterval } from '../../../measure/bootstrap/bootstrap-interval.ts'
import { meanInterval } from '../../../measure/bootstrap/mean-interval.ts'
import type { Estimate } from '../../../measure/estimate.ts'
import { wilsonInterval } from '../../../measure/robust/wilson-interval.ts'
import { detrend } from '../../../measure/warning/detrend.ts'
import { type LeadTime, leadTime } from '../../../measure/warning/lead-time.ts'
import { type Roc, roc } from '../../../measure/warning/roc.ts'
import {
  type Indicator,
  indicators,
  type RollingIndicator,
  rollingIndicator,
} from '../../../measure/warning/rolling.ts'
import { spatialCorrelation } from '../../../measure/warning/spatial-correlation.ts'
import { runningTrend } from '../../../measure/warning/running-trend.ts'
import { trend } from '../../../measure/warning/trend.ts'
import {
  expectedSign,
  type SurrogateKind,
  surrogateKinds,
  type TrendTest,
  trendTests,
} from '../../../measure/warning/trend-test.ts'
import { chooseOrder, known } from '../choose-columns.ts'
import { type Kit, refusal } from '../kit.ts'
import { kitWords } from '../kit-words.ts'
import { warningSections } from './sections.ts'
import { middleLevel, type WatchedRun, watchedRuns } from './watched-runs.ts'
import { warningWords as words } from './words.ts'

/** How well one indicator warns. */
export interface Warning {
  indicator: Indicator | 'spatial'
  /** Kendall's tau of the indicator with time before the transition, over runs; its sign as it is. */
  tau: BootstrapInterval
  /**
   * Share of the tested runs whose trend is stronger than that of 95 in 100 surrogates; undefined of spatial correlation,
   * as surrogates of single places would not keep what they share.
   */
  beyond: Record<SurrogateKind, Estimate> | undefined
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
  /** Reporters whose correlation was watched; none where none were named. */
  places: string[]
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
  const places = options.places ?? []
  for (const place of places) {
    const checked = known('warning', place, table.overTime)
    if (checked.status === 'error') return checked
  }
  if (places.length === 1) return refusal('warning', words.onePlace)
  const runs = await table.read([order.name, ...places])
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
  const followed = (indicator: Indicator): Follow => ({
    sign: expectedSign[indicator],
    follow: ({ series }, sides) => rollingIndicator(detrend(series, bandwidth, sides), indicator, window),
  })
  const pathOf = new Map(runs.map((path) => [path.run, path.figures]))
  const together: Follow = {
    sign: 1,
    follow: ({ run, series: { length } }, sides) =>
      spatialCorrelation(
        places.map((place) => detrend(pathOf.get(run)?.[place].subarray(0, length) ?? [], bandwidth, sides)),
        window,
      ),
  }
  const answer: WarningAnswer = {
    order: order.name,
    level,
    window,
    bandwidth,
    withTransition: before.length,
    without: others.length,
    tested: tested.length,
    falseAlarmRate,
    places: [...places],
    warnings: [
      ...indicators.map((indicator, i) => ({
        indicator,
        ...warns(followed(indicator), before, others, table.seed),
        beyond: shareBeyond(tests, i),
      })),
      ...(places.length > 0
        ? [{ indicator: 'spatial' as const, ...warns(together, before, others, table.seed), beyond: undefined }]
        : []),
    ],
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

/** An indicator of a run: over time with all known, or with the past alone known at each tick. */
interface Follow {
  /** 1 where a rise warns. */
  sign: 1 | -1
  follow: (run: WatchedRun, sides: 'both' | 'past') => RollingIndicator
}

/** How well an indicator warns of the runs with a transition, against those without. */
function warns(
  { sign, follow }: Follow,
  before: readonly (WatchedRun & { transition: number })[],
  others: readonly WatchedRun[],
  seed: number,
): Omit<Warning, 'indicator' | 'beyond'> {
  const tauOf = (run: WatchedRun): number => trend(follow(run, 'both').values)
  const taus = before.map(tauOf)
  const tau = meanInterval(taus, { seed })
  if (others.length === 0) return { tau, roc: undefined, lead: undefined }
  // As it would have been known at each tick: nothing that comes later enters.
  const scored = (run: WatchedRun) => {
    const { ticks, values } = follow(run, 'past')
    return { ticks, scores: runningTrend(values, sign, fewestWindows) }
  }
  return {
    tau,
    roc: roc(
      taus.map((each) => sign * each),
      others.map((run) => sign * tauOf(run)),
    ),
    lead: leadTime(
      before.map((run) => ({ ...scored(run), transition: run.transition })),
      others.map(scored),
      falseAlarmRate,
    ),
  }
}
