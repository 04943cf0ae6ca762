import { barrierOf } from './barrier.ts'

/** The two phases of a bimodal distribution, parted at the valley. */
export interface Phases {
  /** Mean of each phase; both are the mean of all where there is one peak. */
  low: number
  high: number
  /** Share of the probability in the upper phase. */
  share: number
  /** ln(Pmax / Pmin) between them. */
  barrier: number
}

/**
 * @param values middle of each bin, rising
 * @param density probabilities or counts of the bins
 * @param floor see `barrierOf`
 */
export function phasesOf(values: ArrayLike<number>, density: ArrayLike<number>, floor = 0): Phases {
  const { height, valley } = barrierOf(density, floor)
  const sums = [0, 0]
  const weights = [0, 0]
  for (let bin = 0; bin < density.length; bin++) {
    const side = bin > valley ? 1 : 0
    weights[side] += density[bin]
    sums[side] += density[bin] * values[bin]
  }
  const share = weights[1] / (weights[0] + weights[1])
  if (valley < 0) return { low: sums[1] / weights[1], high: sums[1] / weights[1], share, barrier: 0 }
  return { low: sums[0] / weights[0], high: sums[1] / weights[1], share, barrier: height }
}
