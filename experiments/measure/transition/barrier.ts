/** Two phases in one distribution and the valley between them. */
export interface Barrier {
  /** ln(Pmax / Pmin): the lower of the two peaks against the valley. 0 where there is one peak. */
  height: number
  /** Number of the bin at the bottom of the valley; -1 where there is one peak. */
  valley: number
}

/**
 * Barrier between two phases: of all bins the one that lies deepest below the highest peak on either side of it. The
 * lower of these two peaks counts, so that over settings the barrier is highest where both phases are alike (J. Lee
 * and J. Kosterlitz, Phys. Rev. Lett. 65, 1990).
 * @param density probabilities or counts of the bins in order
 * @param floor added to each bin: with counts 1, so that an empty bin makes no barrier without end
 */
export function barrierOf(density: ArrayLike<number>, floor = 0): Barrier {
  const n = density.length
  const highestAfter = new Float64Array(n + 1)
  for (let bin = n - 1; bin >= 0; bin--) highestAfter[bin] = Math.max(highestAfter[bin + 1], density[bin] + floor)
  let highestBefore = 0
  let best: Barrier = { height: 0, valley: -1 }
  for (let bin = 0; bin < n; bin++) {
    const peak = Math.min(highestBefore, highestAfter[bin + 1])
    const height = Math.log(peak / (density[bin] + floor))
    if (height > best.height) best = { height, valley: bin }
    highestBefore = Math.max(highestBefore, density[bin] + floor)
  }
  return best
}
