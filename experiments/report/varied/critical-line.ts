import { groupBy } from '../../analysis/group-by.ts'
import { level } from '../../analysis/options.ts'
import type { Estimate } from '../../measure/estimate.ts'
import { levelCrossing } from '../../measure/level-crossing.ts'
import type { VariedResults } from './varied-results.ts'

/** Where the mean of an outcome crosses a bound that the experiment expects it to pass, for each level of the second factor. */
export interface CriticalLine {
  level: number
  points: { y: number; x: Estimate }[]
}

/**
 * Over a grid of two factors only: elsewhere points do not lie in rows. Of several bounds the first that is crossed;
 * undefined where none is.
 */
export function criticalLine(outcome: string, { results, manifest }: VariedResults): CriticalLine | undefined {
  const { design, expect } = manifest.experiment
  if (design.kind !== 'grid' || results.factors.length !== 2) return undefined
  const bounds = expect.flatMap(({ outcome: about, prediction }) =>
    about === outcome && (prediction.kind === 'gt' || prediction.kind === 'lt') ? [prediction.than] : [],
  )
  for (const bound of bounds) {
    const points = crossings(outcome, bound, results)
    if (points.length > 0) return { level: bound, points }
  }
  return undefined
}

/** Row by row, where there is a crossing. */
function crossings(outcome: string, bound: number, results: VariedResults['results']): CriticalLine['points'] {
  const [first, second] = results.factors.map(({ name }) => name)
  const rows = [...groupBy(results.points, ({ setting }) => setting[second])].sort(([a], [b]) => a - b)
  return rows.flatMap(([y, own]) => {
    const known = own
      .map(({ setting, figures }) => ({ at: setting[first], values: figures[outcome].filter(Number.isFinite) }))
      .filter(({ values }) => values.length > 0)
      .sort((p, q) => p.at - q.at)
    const x = levelCrossing(
      known.map(({ at }) => at),
      known.map(({ values }) => values),
      bound,
      { seed: results.seed, level },
    )
    return x ? [{ y, x }] : []
  })
}
