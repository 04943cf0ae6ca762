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

/** Over a grid of two factors only: elsewhere points do not lie in rows. Undefined where nothing is crossed. */
export function criticalLine(outcome: string, { results, manifest }: VariedResults): CriticalLine | undefined {
  const { design, expect } = manifest.experiment
  const bound = expect.flatMap(({ outcome: about, prediction }) =>
    about === outcome && (prediction.kind === 'gt' || prediction.kind === 'lt') ? [prediction.than] : [],
  )[0]
  if (design.kind !== 'grid' || bound === undefined || results.factors.length !== 2) return undefined
  const [first, second] = results.factors.map(({ name }) => name)
  const rows = [...groupBy(results.points, ({ setting }) => setting[second])].sort(([a], [b]) => a - b)
  const points = rows.flatMap(([y, own]) => {
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
  return points.length > 0 ? { level: bound, points } : undefined
}
