import { type Minimum, nelderMead } from '../nelder-mead.ts'
import { type CollapseQuality, collapseQuality, type Scaling, type SizeCurve } from './collapse-quality.ts'
import { leastCoverage, usualStarts } from './scaling-collapse.ts'

/** Curves of the order parameter and of Binder's cumulant over the same controls, one each for a size. */
export interface CurvePair {
  orders: readonly SizeCurve[]
  cumulants: readonly SizeCurve[]
}

/** The scaling under which both families fall onto one curve each. */
export interface CumulantCollapse extends Scaling {
  order: CollapseQuality
  cumulant: CollapseQuality
}

/**
 * Critical value and exponents by one collapse of the order parameter and of Binder's cumulant, whose own exponent is 0.
 * The cumulant pins the critical value, which alone the order parameter trades against both exponents: intervals
 * become several times narrower. Coverage and starts as in `scalingCollapse`.
 */
export function cumulantCollapse(
  { orders, cumulants }: CurvePair,
  from: readonly Scaling[] = usualStarts(orders),
): CumulantCollapse {
  const controls = orders.flatMap((curve) => curve.controls)
  const range = Math.max(...controls) - Math.min(...controls)
  const qualities = ([critical, inverseNu, zetaOverNu]: readonly number[]) => ({
    order: collapseQuality(orders, { critical, inverseNu, zetaOverNu }),
    cumulant: collapseQuality(cumulants, { critical, inverseNu, zetaOverNu: 0 }),
  })
  const objective = (at: readonly number[]): number => {
    const { order, cumulant } = qualities(at)
    const coverage = Math.min(order.coverage, cumulant.coverage)
    const missing = Math.max(0, leastCoverage - coverage)
    return (coverage === 0 ? 0 : Math.log(order.quality + cumulant.quality)) + 1000 * missing
  }
  const best = from
    .map(({ critical, inverseNu, zetaOverNu }) =>
      nelderMead(objective, [critical, inverseNu, zetaOverNu], [range / 20, 0.1, 0.1], { evaluations: 600 }),
    )
    .reduce((a: Minimum, b) => (b.value < a.value ? b : a))
  const [critical, inverseNu, zetaOverNu] = best.at
  return { critical, inverseNu, zetaOverNu, ...qualities(best.at) }
}
