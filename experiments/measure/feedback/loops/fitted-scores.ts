import { leastSquares } from '../../regression/least-squares.ts'
import { linkScore, linkTerms, meanTerms } from './link-score.ts'
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
    const y = replicates.flatMap((paths) => changes(paths[effect]).slice(1))
    const past = causes.map((cause) => replicates.flatMap((paths) => changes(paths[cause]).slice(0, -1)))
    const fit = leastSquares([y.map(() => 1), ...past], y)
    const steps = y.length / replicates.length
    causes.forEach((cause, i) => {
      const coefficient = fit?.coefficients[i + 1] ?? 0
      const scores = Float64Array.from({ length: steps }, (_, step) =>
        linkScore(
          meanTerms(
            replicates.map((_, replicate) => {
              const row = replicate * steps + step
              return linkTerms(coefficient * past[i][row], y[row], past[i][row])
            }),
          ),
        ),
      )
      cached.set(`${cause} ${effect}`, scores)
    })
  }
  return (cause, effect) => {
    const scores = cached.get(`${cause} ${effect}`)
    if (!scores) throw new RangeError(`The map has no link ${cause} -> ${effect}.`)
    return scores
  }
}

const changes = (path: ArrayLike<number>): number[] =>
  Array.from({ length: path.length - 1 }, (_, t) => path[t + 1] - path[t])
