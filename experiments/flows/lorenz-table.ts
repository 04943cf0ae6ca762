import type { Economy } from '../../model/index.ts'
import { fill } from '../chart/fill.ts'
import type { LorenzCurve } from '../chart/lorenz-curve.ts'
import { lorenz } from '../measure/economics/lorenz.ts'
import { lorenzWords as words } from './lorenz-words.ts'

/** Income of the year and deposits of the households of an economy, from the poorest to the richest. */
export function lorenzTable({ households, tick }: Economy): LorenzCurve {
  const series = [
    { label: words.income, values: households.yearIncome },
    { label: words.deposits, values: households.deposits },
  ].map(({ label, values }) => ({
    label,
    // Households of one economy are all that there are: the curve has no band.
    points: lorenz(values).map((point) => ({ ...point, low: point.held, high: point.held })),
  }))
  return {
    text: {
      title: fill(words.title, { tick }),
      x: { title: words.poorest, unit: words.ofHouseholds },
      y: { title: words.held, unit: words.ofAll },
      n: households.count,
      count: words.count,
      band: words.marks,
    },
    series: series.filter(({ points }) => points.length > 0),
  }
}
