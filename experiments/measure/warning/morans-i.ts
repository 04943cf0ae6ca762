import { meanOf } from '../mean-of.ts'

/**
 * Moran's I: how alike neighbours are, about -1/(n - 1) where they are strangers and up to 1; spatial correlation rises
 * as a transition nears (V. Dakos et al., Theor. Ecol. 3, 2010). NaN of a constant or without neighbours.
 * @param values one each agent
 * @param neighbours neighbours[i]: the agents next to i
 * @param weights of the same shape; 1 each if left out
 */
export function moransI(
  values: ArrayLike<number>,
  neighbours: readonly ArrayLike<number>[],
  weights?: readonly ArrayLike<number>[],
): number {
  const mean = meanOf(values)
  let [products, total, squares] = [0, 0, 0]
  for (let i = 0; i < values.length; i++) {
    const own = values[i] - mean
    squares += own * own
    for (let k = 0; k < neighbours[i].length; k++) {
      const weight = weights ? weights[i][k] : 1
      products += weight * own * (values[neighbours[i][k]] - mean)
      total += weight
    }
  }
  return (values.length / total) * (products / squares)
}
