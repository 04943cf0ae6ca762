import { type CausalLoop, causalLoops } from '../measure/feedback/causal-loops.ts'
import { causalMap } from '../measure/feedback/causal-map.ts'
import { fittedScores } from '../measure/feedback/loops/fitted-scores.ts'
import { relativeLoopScores } from '../measure/feedback/loops/loop-scores.ts'
import { meanOf } from '../measure/mean-of.ts'
import type { PushedRuns } from './pushed-runs.ts'

/** A loop of the causal map with what it weighs in the runs without a push. */
export interface LeadingLoop {
  loop: CausalLoop
  /** Mean over time of the size of its relative score, in [0, 1]. */
  weight: number
}

/** The `count` loops of the causal map that weigh most, by loops that matter on links fitted to the runs. */
export function leadingLoops(runs: readonly PushedRuns[], count: number): LeadingLoop[] {
  if (runs.length === 0) return []
  const loops = causalLoops(causalMap)
  const scores = fittedScores(
    causalMap,
    runs.map(({ baseline }) => baseline),
  )
  const relative = relativeLoopScores(
    loops.map(({ links }) => links.map(({ cause }) => cause)),
    scores,
  )
  return loops
    .map((loop, i) => ({ loop, weight: meanOf(relative[i].map(Math.abs)) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, count)
}
