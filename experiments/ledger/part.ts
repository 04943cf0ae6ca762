import studentQuantile from '@stdlib/stats-base-dists-t-quantile'
import { expectationText } from '../analysis/prediction-text.ts'
import { judgeExpectation, type JudgeContext } from '../analysis/judge-expectation.ts'
import type { PointRuns } from '../analysis/results.ts'
import { marginOf } from '../measure/expect/margin-of.ts'
import { readingOf } from '../measure/expect/reading.ts'
import type { Verdict } from '../measure/expect/verdict.ts'
import { meanInterval } from '../measure/bootstrap/mean-interval.ts'
import { replicatesNeeded } from '../measure/bootstrap/replicates-needed.ts'
import { pFromInterval } from '../measure/testing/p-from-interval.ts'
import type { Expectation } from '../spec/expectation.ts'

/** What runs say of one prediction of a claim. Figures that cannot be had are null, so that JSON holds them. */
export interface Part {
  /** The prediction, in signs. */
  expected: string
  ruling: Verdict['ruling']
  of: Verdict['of']
  estimate: number | null
  low: number | null
  high: number | null
  level: number
  n: number
  /** How far the estimate lies on the side that was predicted; below 0 on the other. */
  margin: number | null
  /** Ends of the interval of the margin; null where there is none, absent in answers of old. */
  beyond?: { low: number; high: number } | null
  /** One-sided p-value of the ruling; of an undecided one, that of the side on which the estimate lies. */
  p: number
  /** Replicates of each point that would make the interval leave out the bound, were the estimate right. */
  replicatesNeeded: number | null
  /** Where the prediction holds and where it fails, of several places. */
  holdsAt: string[]
  failsAt: string[]
}

export function judgePart(expectation: Expectation, points: readonly PointRuns[], context: JudgeContext): Part {
  const { prediction } = expectation
  const { verdict, places } = judgeExpectation(expectation, points, context)
  const { ruling, of, interval } = verdict
  const { estimate, low, high, level, n, method } = interval
  const margin = marginOf(prediction, estimate)
  // What fails somewhere among many places fails by chance more often.
  const tests = ruling === 'contradicted' ? Math.max(1, places.length) : 1
  const reading = readingOf(prediction)
  const separate = of === 'mean' && places.length > 1 ? places : []
  const read = separate.map(({ name, figures }) => ({
    name,
    own: meanInterval(figures, { seed: context.seed, level: expectation.interval }),
  }))
  return {
    expected: expectationText(expectation, context.design),
    ruling,
    of,
    estimate: known(estimate),
    low: known(low),
    high: known(high),
    level,
    n,
    margin: known(margin),
    beyond: beyond([low, high].map((end) => marginOf(prediction, end))),
    // Runs that all say the bound itself leave no doubt that nothing lies beyond it.
    p: ruling !== 'undecided' && low === high ? 0 : Math.min(1, tests * pFromInterval(Math.abs(margin), interval)),
    replicatesNeeded: method === 'none' || margin === 0 ? null : neededFor(interval, Math.abs(margin)),
    holdsAt: read.filter(({ own }) => reading.holds(own)).map(({ name }) => name),
    failsAt: read.filter(({ own }) => reading.fails(own)).map(({ name }) => name),
  }
}

const beyond = (ends: readonly number[]) =>
  ends.every(Number.isFinite) ? { low: Math.min(...ends), high: Math.max(...ends) } : null

const known = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** By Stein's two stages, with the standard deviation that the width of the interval tells. */
function neededFor({ low, high, n, level }: Verdict['interval'], halfWidth: number): number | null {
  const sd = ((high - low) / (2 * studentQuantile((1 + level) / 2, n - 1))) * Math.sqrt(n)
  return known(Math.max(n + 1, replicatesNeeded({ replicates: n, sd, halfWidth, level })))
}
