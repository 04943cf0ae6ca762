import type { Prediction } from '../../spec/expectation.ts'
import { bootstrapInterval, type BootstrapInterval, type BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { influenceInterval, manyRows } from '../bootstrap/influence-interval.ts'
import { differenceInterval, meanInterval } from '../bootstrap/mean-interval.ts'
import { fewestReplicates } from '../direction.ts'
import { kendallTau } from './kendall-tau.ts'
import { optimumLeads } from './optimum-leads.ts'
import { readingOf } from './reading.ts'
import { rule } from './rule.ts'
import { tauInfluences } from './tau-influences.ts'
import type { Reading, Verdict } from './verdict.ts'

export interface JudgeOptions extends BootstrapOptions {
  level: number
  /** Whether replicate r is the same draw of chance at each point (common random numbers). */
  paired: boolean
}

/**
 * Verdict on a prediction about the mean of an outcome.
 * @param figures by place and replicate, NaN where a run failed; for `monotone` and `optimum` by level of the factor, in
 * rising order; for `below` the steps from each outcome to the next
 */
export function judge(prediction: Prediction, figures: readonly (readonly number[])[], options: JudgeOptions): Verdict {
  const known = options.paired ? figures : figures.map((each) => each.filter(Number.isFinite))
  const enough = known.every((each) => each.filter(Number.isFinite).length >= fewestReplicates)
  const reading = readingOf(prediction)
  if (prediction.kind === 'optimum') {
    const leads = optimumLeads(figures, prediction)
    if (leads.length === 0 || leads.some((each) => each.length < fewestReplicates))
      return { ruling: 'undecided', of: 'lead', at: -1, interval: unknownInterval(options) }
    const intervalAt = (at: number, level: number): BootstrapInterval => meanInterval(leads[at], { ...options, level })
    return { ...rule(leads.length, options.level, intervalAt, reading), of: 'lead' }
  }
  if (prediction.kind === 'monotone')
    return enough ? judgeSteps(known, reading, options) : judgeTrend(known, reading, options)
  if (!enough || known.length === 0)
    return { ruling: 'undecided', of: 'mean', at: -1, interval: unknownInterval(options) }
  const intervalAt = (at: number, level: number): BootstrapInterval => meanInterval(known[at], { ...options, level })
  return {
    ...rule(known.length, options.level, intervalAt, reading),
    of: prediction.kind === 'below' ? 'step' : 'mean',
  }
}

/** By the steps between neighbouring levels: all must go the way predicted. */
function judgeSteps(levels: readonly (readonly number[])[], reading: Reading, options: JudgeOptions): Verdict {
  if (levels.length < 2) return { ruling: 'undecided', of: 'step', at: -1, interval: unknownInterval(options) }
  const intervalAt = (at: number, level: number): BootstrapInterval =>
    differenceInterval(levels[at], levels[at + 1], { ...options, level })
  return { ...rule(levels.length - 1, options.level, intervalAt, reading), of: 'step' }
}

/** By Kendall's tau, where levels have too few replicates for steps: a weaker claim, that the outcome tends that way. */
function judgeTrend(levels: readonly (readonly number[])[], reading: Reading, options: JudgeOptions): Verdict {
  const pairs = levels.flatMap((figures, level) => figures.filter(Number.isFinite).map((figure) => ({ level, figure })))
  if (pairs.length < fewestReplicates)
    return { ruling: 'undecided', of: 'trend', at: -1, interval: unknownInterval(options) }
  const x = pairs.map(({ level }) => level)
  const y = pairs.map(({ figure }) => figure)
  if (pairs.length >= manyRows) {
    const influences = tauInfluences(Float64Array.from(x), Float64Array.from(y))
    const estimate = kendallTau(x, y)
    const intervalAt = (_: number, level: number): BootstrapInterval =>
      Number.isNaN(estimate) ? unknownInterval(options) : influenceInterval(estimate, influences, level)
    return { ...rule(1, options.level, intervalAt, reading), of: 'trend' }
  }
  const tau = (rows: Int32Array): number =>
    kendallTau(
      Array.from(rows, (row) => x[row]),
      Array.from(rows, (row) => y[row]),
    )
  const intervalAt = (_: number, level: number): BootstrapInterval =>
    bootstrapInterval([pairs.length], tau, { ...options, level })
  return { ...rule(1, options.level, intervalAt, reading), of: 'trend' }
}

function unknownInterval({ level }: JudgeOptions): BootstrapInterval {
  const [estimate, low, high] = [Number.NaN, Number.NaN, Number.NaN]
  return { estimate, low, high, distinguishable: false, n: 0, level, method: 'none' }
}
