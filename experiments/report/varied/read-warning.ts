import { joinTables } from '../../analysis/kits/join-tables.ts'
import { type WatchedRun, type WatchedRuns, watchedRuns } from '../../analysis/kits/warning/watched-runs.ts'
import type { BandPoint } from '../../measure/band.ts'
import { intervalOf } from '../../measure/interval.ts'
import { detrend } from '../../measure/warning/detrend.ts'
import { type Roc, roc } from '../../measure/warning/roc.ts'
import { type Indicator, indicators, rollingIndicator } from '../../measure/warning/rolling.ts'
import { trend } from '../../measure/warning/trend.ts'
import { expectedSign } from '../../measure/warning/trend-test.ts'
import type { Design } from '../../spec/design.ts'
import type { Manifest } from '../../store/manifest.ts'
import type { StoredResults } from '../../store/stored-table.ts'

/** How indicators run towards a transition, in runs with one and in runs without. */
export interface OutcomeWarning {
  outcome: string
  /** Passing it is the transition. */
  level: number
  runs: number
  withTransition: number
  indicators: { indicator: Indicator; withTransition: BandPoint[]; without: BandPoint[]; roc: Roc }[]
}

/** Designs whose runs differ by their factors alone. */
const watched: readonly Design['kind'][] = ['grid', 'list', 'random', 'lhs', 'sobol', 'adaptive']

/** Runs of each kind below which a comparison says nothing, and quarters before a transition below which a run does. */
const fewestRuns = 5
const fewestTicks = 20
const fewestWindows = 10

/**
 * Warnings of the first outcome that an experiment expects to pass a bound, where some runs pass it late enough and
 * others never do: of several bounds that which parts them most evenly. Undefined elsewhere.
 */
export async function readWarning(
  stored: StoredResults,
  { experiment: { design, expect } }: Manifest,
): Promise<OutcomeWarning | undefined> {
  if (!watched.includes(design.kind)) return undefined
  const bounds = expect.flatMap(({ outcome, prediction }) =>
    prediction.kind === 'gt' || prediction.kind === 'lt' ? [{ outcome, level: prediction.than }] : [],
  )
  const outcome = bounds[0]?.outcome
  if (outcome === undefined) return undefined
  const opened = await joinTables([stored])
  if (opened.status === 'error' || !opened.table.overTime.includes(outcome)) return undefined
  const runs = await opened.table.read([outcome])
  const parted = bounds
    .filter((bound) => bound.outcome === outcome)
    .map(({ level }) => ({ level, ...longEnough(watchedRuns(runs, outcome, level)) }))
    .sort((a, b) => evenness(b) - evenness(a))
  const [best] = parted
  return evenness(best) < fewestRuns ? undefined : warningOf(outcome, best)
}

const evenness = ({ withTransition, without }: WatchedRuns) => Math.min(withTransition.length, without.length)

const middleOf = (lengths: readonly number[]) => lengths.toSorted((a, b) => a - b)[lengths.length >> 1] ?? 0

/** Window and bandwidth as in the warning kit: half and a tenth of the middle length. */
function longEnough({ withTransition, without }: WatchedRuns) {
  const late = withTransition.filter(({ transition }) => transition >= fewestTicks)
  const middle = middleOf(late.map(({ transition }) => transition))
  const window = Math.max(fewestTicks / 2, Math.floor(middle / 2))
  const long = ({ series }: WatchedRun) => series.length >= window + fewestWindows
  return {
    withTransition: late.filter(long),
    without: without.filter(long),
    window,
    bandwidth: Math.max(1, middle / 10),
  }
}

function warningOf(outcome: string, parted: { level: number } & ReturnType<typeof longEnough>): OutcomeWarning {
  const { level, window, bandwidth, withTransition, without } = parted
  return {
    outcome,
    level,
    runs: withTransition.length + without.length,
    withTransition: withTransition.length,
    indicators: indicators.map((indicator) => {
      const followed = (runs: readonly WatchedRun[]) =>
        runs.map(({ series }) => ({ series, ...rollingIndicator(detrend(series, bandwidth), indicator, window) }))
      const [before, others] = [followed(withTransition), followed(without)]
      const scores = (runs: typeof before) => runs.map(({ values }) => expectedSign[indicator] * trend(values))
      return {
        indicator,
        withTransition: bandToEnd(before),
        without: bandToEnd(others),
        roc: roc(scores(before), scores(others)),
      }
    }),
  }
}

/** Intervals over runs by quarters to the end of their series, where at least half of the runs are known. */
function bandToEnd(
  runs: readonly { series: ArrayLike<number>; ticks: ArrayLike<number>; values: ArrayLike<number> }[],
): BandPoint[] {
  const at = new Map<number, number[]>()
  for (const { series, ticks, values } of runs) {
    for (let i = 0; i < values.length; i++) {
      if (!Number.isFinite(values[i])) continue
      const left = ticks[i] - series.length
      at.set(left, [...(at.get(left) ?? []), values[i]])
    }
  }
  return [...at]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, known]) => {
      const interval = 2 * known.length >= runs.length ? intervalOf(known) : undefined
      return interval ? [{ year, ...interval }] : []
    })
}
