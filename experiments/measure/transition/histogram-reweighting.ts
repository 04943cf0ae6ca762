/** Runs of one system at several values of the control, over the same states. */
export interface ReweightedRuns {
  /** Visits of each state, one row a control. */
  counts: readonly ArrayLike<number>[]
  /** Logarithm of the weight that the control of a row gives each state, up to a constant of the row. */
  logWeights: readonly ArrayLike<number>[]
}

/** Rounds after which the free energies no longer move, for rows that overlap. */
const mostRounds = 200
const settled = 1e-9

/**
 * Log of the density of states by which the runs at all controls are one sample (A. Ferrenberg and R. Swendsen, Phys. Rev.
 * Lett. 63, 1989): g = sum of counts / sum of n exp(f + logWeight), f being each row's free energy. States that no run
 * has visited get -Infinity.
 */
export function densityOfStates({ counts, logWeights }: ReweightedRuns): Float64Array {
  const states = counts[0].length
  const visits = counts.map((row) => Array.prototype.reduce.call(row, (sum, n) => Number(sum) + Number(n), 0) as number)
  const all = Float64Array.from({ length: states }, (_, state) => counts.reduce((sum, row) => sum + row[state], 0))
  const density = new Float64Array(states)
  let free = counts.map(() => 0)
  for (let round = 0; round < mostRounds; round++) {
    const offsets = visits.map((n, k) => Math.log(n) + free[k])
    for (let state = 0; state < states; state++) {
      density[state] =
        all[state] === 0 ? Number.NEGATIVE_INFINITY : Math.log(all[state]) - logSum(logWeights, offsets, state)
    }
    const next = logWeights.map((row) => -logSumOver(density, row))
    const moved = Math.max(...next.map((f, k) => Math.abs(f - next[0] - free[k] + free[0])))
    free = next
    if (moved < settled) break
  }
  return density
}

/** Probabilities of the states at a control that gives them these weights. */
export function probabilitiesAt(density: Float64Array, logWeight: ArrayLike<number>): Float64Array {
  const norm = logSumOver(density, logWeight)
  return density.map((log, state) => Math.exp(log + logWeight[state] - norm))
}

/** Log of the sum of the rows' exponentials at a state, by the largest so that none overflows. */
function logSum(rows: readonly ArrayLike<number>[], offsets: readonly number[], state: number): number {
  let largest = Number.NEGATIVE_INFINITY
  for (let k = 0; k < rows.length; k++) largest = Math.max(largest, offsets[k] + rows[k][state])
  let sum = 0
  for (let k = 0; k < rows.length; k++) sum += Math.exp(offsets[k] + rows[k][state] - largest)
  return largest + Math.log(sum)
}

function logSumOver(density: Float64Array, logWeight: ArrayLike<number>): number {
  let largest = Number.NEGATIVE_INFINITY
  for (let state = 0; state < density.length; state++) largest = Math.max(largest, density[state] + logWeight[state])
  let sum = 0
  for (let state = 0; state < density.length; state++) sum += Math.exp(density[state] + logWeight[state] - largest)
  return largest + Math.log(sum)
}
