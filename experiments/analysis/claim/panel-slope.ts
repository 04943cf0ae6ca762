import { meanOf } from '../../measure/mean-of.ts'
import { slopeOf } from '../../measure/regression/slope.ts'
import type { Measure } from '../../spec/claim.ts'
import type { RunPath } from '../kits/kit-table.ts'

type Regression = Extract<Measure, { kit: 'regression' }>

/**
 * Slope of one column on another in a balanced panel of economies and ticks, with effects of both (the within estimator:
 * deviations from the means of economy and of tick, plus the mean of all). NaN with fewer than two economies or ticks.
 */
export function panelSlope(runs: readonly Pick<RunPath, 'figures'>[], { of, on, from, every }: Regression): number {
  const whole = runs.filter(({ figures }) => figures[of].every(Number.isFinite) && figures[on].every(Number.isFinite))
  const ticks = whole.length === 0 ? 0 : Math.min(...whole.map(({ figures }) => figures[of].length))
  const chosen = Array.from({ length: ticks }, (_, tick) => tick).filter(
    (tick) => tick >= from && (tick - from) % every === 0,
  )
  if (whole.length < 2 || chosen.length < 2) return Number.NaN
  const [y, x] = [of, on].map((column) =>
    within(whole.map(({ figures }) => chosen.map((tick) => figures[column][tick]))),
  )
  return slopeOf(x, y).estimate
}

/** Deviations from both means, economy by economy. */
function within(rows: readonly number[][]): number[] {
  const ofRow = rows.map(meanOf)
  const ofTick = rows[0].map((_, t) => meanOf(rows.map((row) => row[t])))
  const all = meanOf(ofRow)
  return rows.flatMap((row, i) => row.map((value, t) => value - ofRow[i] - ofTick[t] + all))
}
