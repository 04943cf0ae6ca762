import type { VariedResults } from './varied-results.ts'

/** Sizes of a grid over two factors and the number of firms, rising; none of other designs. */
export function sizesOf({ results, manifest }: VariedResults): number[] {
  if (manifest.experiment.design.kind !== 'grid' || results.factors.length !== 3) return []
  const firms = results.factors.find(({ name }) => name === 'firms')
  return [...(firms?.levels ?? [])].sort((a, b) => a - b)
}

/** The same results at one number of firms, as a grid over the two other factors. */
export function ofSize(varied: VariedResults, firms: number): VariedResults {
  const { results } = varied
  return {
    ...varied,
    results: {
      ...results,
      factors: results.factors.filter(({ name }) => name !== 'firms'),
      points: results.points.filter(({ setting }) => setting.firms === firms),
    },
  }
}
