import type { Estimate } from '../estimate.ts'
import { wilsonInterval } from '../robust/wilson-interval.ts'
import { type Box, densityOf, rowsIn, type Scenarios, withEnd } from './box.ts'
import { quasiP } from './quasi-p.ts'

/** One end of a box that cuts off part of the range. */
export interface Restriction {
  factor: number
  side: 'low' | 'high'
  value: number
  /** Chance of so many cases of interest without this end; small where the end matters. */
  quasiP: number
}

/** A box and how well it tells the cases of interest. Intervals take the box as given: it was chosen on the same rows. */
export interface MeasuredBox {
  box: Box
  /** Numbers of the rows inside. */
  rows: number[]
  /** Share of the cases of interest that lie inside. */
  coverage: Estimate
  /** Share of the rows inside that are of interest. */
  density: Estimate
  /** Share of all rows that lie inside. */
  mass: number
  restrictions: Restriction[]
}

/**
 * @param among rows that the box was looked for in
 * @param whole the box around these rows: ends that equal its own restrict nothing
 */
export function measureBox(box: Box, scenarios: Scenarios, among: readonly number[], whole: Box): MeasuredBox {
  const { ofInterest } = scenarios
  const rows = rowsIn(box, scenarios, among)
  const cases = rows.filter((row) => ofInterest[row]).length
  const allCases = ofInterest.filter(Boolean).length
  const restrictions = (['low', 'high'] as const).flatMap((side) =>
    box[side].flatMap((value, factor) => {
      if (value === whole[side][factor]) return []
      const without = rowsIn(withEnd(box, side, factor, whole[side][factor]), scenarios, among)
      return [{ factor, side, value, quasiP: quasiP(rows.length, cases, densityOf(scenarios, without)) }]
    }),
  )
  return {
    box,
    rows,
    coverage: wilsonInterval(cases, allCases),
    density: wilsonInterval(cases, rows.length),
    mass: rows.length / ofInterest.length,
    restrictions: restrictions.sort((p, q) => p.factor - q.factor),
  }
}
