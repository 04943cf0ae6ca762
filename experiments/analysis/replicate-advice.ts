import { replicatesNeeded } from '../measure/bootstrap/replicates-needed.ts'
import { meanInterval } from '../measure/bootstrap/mean-interval.ts'
import { type AnalysisOptions, level } from './options.ts'
import { spreadOf } from './point-means.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'
import { words } from './words.ts'

/** Half width that a mean is usually asked to have, as a share of it. */
const usualShare = 0.05

/** How many replicates give the means the half width that is asked for, judged by the point with the widest spread. */
export function replicateAdvice({ points, outcomes, seed }: Results, { halfWidth }: AnalysisOptions): Section {
  const rows = outcomes.flatMap((outcome) => {
    const spreads = points.map((point) => ({ point, ...spreadOf(point, outcome) })).filter(({ n }) => n > 1)
    if (spreads.length === 0) return []
    const widest = spreads.reduce((most, each) => (each.sd > most.sd ? each : most))
    const { low, high } = meanInterval(widest.point.figures[outcome], { seed, level })
    const asked = halfWidth ?? usualShare * Math.abs(widest.mean)
    const pilot = { replicates: widest.n, sd: widest.sd, halfWidth: asked, level }
    return {
      outcome,
      point: widest.point.point,
      sd: widest.sd,
      n: widest.n,
      halfWidthNow: (high - low) / 2,
      halfWidth: asked,
      // A mean of 0 cannot be known to a share of itself.
      needed: asked > 0 || widest.sd === 0 ? replicatesNeeded({ ...pilot, halfWidth: asked || 1 }) : null,
    }
  })
  return {
    name: 'replicates',
    title: words.replicates,
    columns: [
      { name: 'outcome', title: words.outcome },
      { name: 'point', title: words.point },
      { name: 'sd', title: words.sd },
      { name: 'n', title: words.replicatesNow },
      { name: 'halfWidthNow', title: words.halfWidthNow },
      { name: 'halfWidth', title: words.halfWidth },
      { name: 'needed', title: words.replicatesNeeded },
    ],
    rows,
    notes: [words.twoStage],
  }
}
