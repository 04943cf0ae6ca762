import { leastSquares } from '../../regression/least-squares.ts'
import { linkScore, type LinkTerms, linkTerms, meanTerms } from './link-score.ts'
import type { LinkScores } from './loop-scores.ts'
import type { Paths } from './system-scores.ts'

/**
 * Link scores over a causal map without equations: each observable's change is fitted by least squares on last tick's
 * changes of its causes, all replicates pooled, and a link's partial change is its coefficient times the cause's change.
 * Step t goes from tick t + 1 to t + 2. What these scores say is as good as the fit: causes that move together share
 * their part at random, and what the map leaves out is laid to what it has. Where equations are known, use
 * `systemScores`. A link whose fit has no answer scores 0.
 * @param replicates paths of all observables of the map, of one length of 3 ticks or more
 */
export function fittedScores(
  map: readonly { cause: string; effect: string }[],
  replicates: readonly Paths[],
): LinkScores {
  const cached = new Map<string, Float64Array>()
  for (const effect of new Set(map.map((link) => link.effect))) {
    const causes = map.filter((link) => link.effect === effect).map(({ cause }) => cause)
    const y = changes(replicates, effect, 1)
    const past = causes.map((cause) => changes(replicates, cause, 0))
    const fit = leastSquares([y.map(() => 1), ...past], y)
    const steps = y.length / replicates.length
    causes.forEach((cause, i) => {
      const coefficient = fit?.coefficients[i + 1] ?? 0
      const own = past[i]
      const scores = new Float64Array(steps)
      for (let step = 0; step < steps; step++) {
        const terms: LinkTerms[] = []
        for (let row = step; row < y.length; row += steps) {
          terms.push(linkTerms(coefficient * own[row], y[row], own[row]))
        }
        scores[step] = linkScore(meanTerms(terms))
      }
      cached.set(`${cause} ${effect}`, scores)
    })
  }
  return (cause, effect) => {
    const scores = cached.get(`${cause} ${effect}`)
    if (!scores) throw new RangeError(`The map has no link ${cause} -> ${effect}.`)
    return scores
  }
}

/** Changes of an observable from each tick to the next, replicate by replicate, all but the last (late 0) or first (1). */
function changes(replicates: readonly Paths[], name: string, late: 0 | 1): Float64Array {
  const steps = replicates[0][name].length - 2
  const all = new Float64Array(replicates.length * steps)
  replicates.forEach((paths, replicate) => {
    const path = paths[name]
    for (let t = 0; t < steps; t++) all[replicate * steps + t] = path[t + late + 1] - path[t + late]
  })
  return all
}
