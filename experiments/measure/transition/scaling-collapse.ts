import { type Minimum, nelderMead } from '../nelder-mead.ts'
import { type CollapseQuality, collapseQuality, type Scaling, type SizeCurve } from './collapse-quality.ts'

/** The scaling under which the curves fall onto one. */
export interface ScalingCollapse extends Scaling, CollapseQuality {
  /** Share of the starts that ended at this scaling; with few of them look at the curves. */
  agreeing: number
}

/** Below this share of comparable points a collapse is not one. */
export const leastCoverage = 0.7

const startExponents = { inverseNu: [0.25, 0.5, 1], zetaOverNu: [-0.5, -0.2, 0] }

/**
 * Critical value and exponents by the best collapse, from several starts. The coverage penalty grows with what is
 * missing, so that a search that strays finds its way back.
 * @param from starts; without them nine pairs of exponents at three critical values within the range of the controls
 */
export function scalingCollapse(
  curves: readonly SizeCurve[],
  from: readonly Scaling[] = usualStarts(curves),
): ScalingCollapse {
  const controls = curves.flatMap((curve) => curve.controls)
  const range = Math.max(...controls) - Math.min(...controls)
  const objective = (at: readonly number[]): number => {
    const { quality, coverage } = collapseQuality(curves, scalingOf(at))
    const missing = Math.max(0, leastCoverage - coverage)
    return (coverage === 0 ? 0 : Math.log(quality)) + 1000 * missing
  }
  const ends = from.map(({ critical, inverseNu, zetaOverNu }) =>
    nelderMead(objective, [critical, inverseNu, zetaOverNu], [range / 20, 0.1, 0.1], { evaluations: 600 }),
  )
  const best = ends.reduce((a, b) => (b.value < a.value ? b : a))
  const agrees = ({ at, value }: Minimum): boolean =>
    value - best.value < 0.01 && at.every((x, i) => Math.abs(x - best.at[i]) < (i === 0 ? range / 100 : 0.01))
  const scaling = scalingOf(best.at)
  return { ...scaling, ...collapseQuality(curves, scaling), agreeing: ends.filter(agrees).length / ends.length }
}

function scalingOf([critical, inverseNu, zetaOverNu]: readonly number[]): Scaling {
  return { critical, inverseNu, zetaOverNu }
}

/** Nine pairs of exponents at three critical values within the range of the controls. */
export function usualStarts(curves: readonly SizeCurve[]): Scaling[] {
  const controls = curves.flatMap((curve) => curve.controls)
  const [low, high] = [Math.min(...controls), Math.max(...controls)]
  return [0.25, 0.5, 0.75].flatMap((share) =>
    startExponents.inverseNu.flatMap((inverseNu) =>
      startExponents.zetaOverNu.map((zetaOverNu) => ({ critical: low + share * (high - low), inverseNu, zetaOverNu })),
    ),
  )
}
