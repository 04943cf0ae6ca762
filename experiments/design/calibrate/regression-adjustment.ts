import { Matrix, solve } from 'ml-matrix'

/** A simulated setting: shares in (0, 1)^k with the outcomes' distances to their targets, in units of the errors. */
export interface Simulated {
  shares: number[]
  distances: number[]
}

export interface Posterior {
  shares: number[][]
  /** Epanechnikov weights, which sum to 1. */
  weights: number[]
}

/**
 * Approximate Bayesian computation: keeps the share `accepted` of settings whose outcomes lie nearest to the targets,
 * weighs them by nearness, and moves each along a local-linear regression of setting on distance to where the distance
 * is 0. Shares are regressed as logits, so that none leaves (0, 1).
 *
 * Source: Beaumont, Zhang and Balding (2002), Genetics 162, 2025-2035; logits as in Blum and Francois (2010).
 */
export function regressionAdjusted(simulated: readonly Simulated[], accepted: number): Posterior {
  const norms = simulated.map(({ distances }) => Math.hypot(...distances))
  const order = simulated.map((_, i) => i).sort((i, j) => norms[i] - norms[j])
  const kept = order.slice(0, Math.max(2, Math.ceil(accepted * simulated.length)))
  // The next one out gives the bandwidth; with none out, a little more than the farthest keeps its weight above 0.
  const bandwidth = norms[order[kept.length]] ?? 1.01 * norms[kept[kept.length - 1]]
  const raw = kept.map((i) => (bandwidth > 0 ? 1 - (norms[i] / bandwidth) ** 2 : 1))
  const total = raw.reduce((sum, each) => sum + each, 0)
  const weights = raw.map((each) => (total > 0 ? each / total : 1 / kept.length))

  const design = new Matrix(
    kept.map((i, row) => [1, ...simulated[i].distances].map((x) => x * Math.sqrt(weights[row]))),
  )
  const logits = kept.map((i) => simulated[i].shares.map((share) => Math.log(share / (1 - share))))
  const response = new Matrix(logits.map((row, r) => row.map((x) => x * Math.sqrt(weights[r]))))
  // By singular values: distances that move together, or not at all, leave a slope undetermined.
  const slopes = solve(design, response, true).to2DArray().slice(1)
  const shares = kept.map((i, row) =>
    logits[row].map((logit, j) => {
      const moved = logit - simulated[i].distances.reduce((sum, distance, m) => sum + distance * slopes[m][j], 0)
      return 1 / (1 + Math.exp(-moved))
    }),
  )
  return { shares, weights }
}
