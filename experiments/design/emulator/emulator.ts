import { mean, sampleStandardDeviation } from 'simple-statistics'
import { compassSearch } from './compass-search.ts'
import { type GaussianProcess, gaussianProcess, type Prediction } from './gaussian-process.ts'

/** Predicts one outcome anywhere between the points that were run. */
export type Emulator = (position: readonly number[]) => Prediction

/** Bounds of the logarithms, for positions in the unit cube and values scaled to deviation 1. */
const lengthscaleBounds = [Math.log(0.05), Math.log(10)] as const
const varianceBounds = [Math.log(0.05), Math.log(20)] as const
const nuggetBounds = [Math.log(1e-8), Math.log(1)] as const

/**
 * A Gaussian process through `values` (n >= 2) at `positions` in the unit cube, its lengthscales, variance and nugget
 * those of highest marginal likelihood. `noise` is the known variance of each value (0 where unknown): the square of
 * the standard error of its mean over replicates. The mean far from all points is that of the values.
 *
 * Source: Rasmussen and Williams (2006), section 5.4.
 */
export function fitEmulator(
  positions: readonly (readonly number[])[],
  values: readonly number[],
  noise: readonly number[],
): Emulator {
  const centre = mean([...values])
  const scale = sampleStandardDeviation([...values]) || 1
  const scaled = values.map((value) => (value - centre) / scale)
  const known = noise.map((variance) => variance / scale ** 2)
  const k = positions[0].length

  function processAt(logs: readonly number[]): GaussianProcess | undefined {
    const [variance, nugget, ...lengthscales] = logs.map(Math.exp)
    const total = known.map((variance) => variance + nugget)
    return gaussianProcess(positions, scaled, { variance, lengthscales }, total)
  }
  const cost = (logs: readonly number[]) => -(processAt(logs)?.logMarginalLikelihood ?? Number.NEGATIVE_INFINITY)
  const lengthscale = Array.from({ length: k }, () => lengthscaleBounds)
  const box = [varianceBounds, nuggetBounds, ...lengthscale]
  // From smooth and from rough, as the likelihood often has a hill for each.
  const [best] = [0.3, 1]
    .map((length) => compassSearch(cost, [0, Math.log(1e-4), ...lengthscale.map(() => Math.log(length))], box, 0.005))
    .toSorted((a, b) => cost(a) - cost(b))
  const process = processAt(best)
  return (position) => {
    const { mean: height, variance } = process?.predict(position) ?? { mean: 0, variance: 1 }
    return { mean: centre + scale * height, variance: scale ** 2 * variance }
  }
}
