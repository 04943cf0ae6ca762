import { meanOf } from '../../measure/mean-of.ts'
import { slopeOf } from '../../measure/regression/slope.ts'
import type { Measure } from '../../spec/claim.ts'
import type { RunPaths } from './run-paths.ts'

type Regression = Extract<Measure, { kit: 'regression' }>

/**
 * Slope of one column on another in a balanced panel of economies and ticks, with effects of both (the within estimator:
 * deviations from the means of economy and of tick, plus the mean of all). NaN with fewer than two economies or ticks.
 */
export function panelSlope(runs: readonly RunPaths[], { of, on, from, every }: Regression): number {
  const whole = runs.filter(({ paths }) => paths[of].every(Number.isFinite) && paths[on].every(Number.isFinite))
  const ticks = whole.length === 0 ? 0 : Math.min(...whole.map(({ paths }) => paths[of].length))
  const chosen = Array.from({ length: ticks }, (_, tick) => tick).filter(
    (tick) => tick >= from && (tick - from) % every === 0,
  )
  if (whole.length < 2 || chosen.length < 2) return Number.NaN
  const [y, x] = [of, on].map((column) => within(whole.map(({ paths }) => chosen.map((tick) => paths[column][tick]))))
  return slopeOf(x, y).estimate
}

/** Deviations from both means, economy by economy. */
function within(rows: readonly number[][]): number[] {
  const ofRow = rows.map(meanOf)
  const ofTick = rows[0].map((_, t) => meanOf(rows.map((row) => row[t])))
  const all = meanOf(ofRow)
  return rows.flatMap((row, i) => row.map((value, t) => value - ofRow[i] - ofTick[t] + all))
}
