import { mean, sampleStandardDeviation } from 'simple-statistics'
import { compassSearch } from './compass-search.ts'
import { type GaussianProcess, gaussianProcess, type Kernel, type Prediction } from './gaussian-process.ts'

/** Predicts one outcome anywhere between the points that were run. */
export type Emulator = (position: readonly number[]) => Prediction

/** Bounds of the logarithms, for positions in the unit cube and values scaled to deviation 1. */
const lengthscaleBounds = [Math.log(0.05), Math.log(10)] as const
const varianceBounds = [Math.log(0.05), Math.log(20)] as const
const nuggetBounds = [Math.log(1e-8), Math.log(1)] as const

/** Kernel of a Gaussian process, and the scale of the values that it is fitted to. */
export interface FittedKernel {
  kernel: Kernel
  /** Variance of what no setting explains, in the squared unit of the values. */
  nugget: number
  /** Mean and deviation of the values, which the kernel sees scaled to 0 and 1. */
  centre: number
  scale: number
}

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
  return emulatorAt(fitKernel(positions, values, noise), positions, values, noise)
}

/** The kernel of highest marginal likelihood; see `fitEmulator`. */
export function fitKernel(
  positions: readonly (readonly number[])[],
  values: readonly number[],
  noise: readonly number[],
): FittedKernel {
  const centre = mean([...values])
  const scale = sampleStandardDeviation([...values]) || 1
  const k = positions[0].length
  const fitted = (logs: readonly number[]): FittedKernel => {
    const [variance, nugget, ...lengthscales] = logs.map(Math.exp)
    return { kernel: { variance, lengthscales }, nugget: nugget * scale ** 2, centre, scale }
  }
  const cost = (logs: readonly number[]) =>
    -(processAt(fitted(logs), positions, values, noise)?.logMarginalLikelihood ?? Number.NEGATIVE_INFINITY)
  const lengthscale = Array.from({ length: k }, () => lengthscaleBounds)
  const box = [varianceBounds, nuggetBounds, ...lengthscale]
  // From smooth and from rough, as the likelihood often has a hill for each.
  const [best] = [0.3, 1]
    .map((length) => compassSearch(cost, [0, Math.log(1e-4), ...lengthscale.map(() => Math.log(length))], box, 0.005))
    .toSorted((a, b) => cost(a) - cost(b))
  return fitted(best)
}

/** The Gaussian process of a fitted kernel through other values. */
export function emulatorAt(
  fitted: FittedKernel,
  positions: readonly (readonly number[])[],
  values: readonly number[],
  noise: readonly number[],
): Emulator {
  const { centre, scale } = fitted
  const process = processAt(fitted, positions, values, noise)
  return (position) => {
    const { mean: height, variance } = process?.predict(position) ?? { mean: 0, variance: 1 }
    return { mean: centre + scale * height, variance: scale ** 2 * variance }
  }
}

function processAt(
  { kernel, nugget, centre, scale }: FittedKernel,
  positions: readonly (readonly number[])[],
  values: readonly number[],
  noise: readonly number[],
): GaussianProcess | undefined {
  const scaled = values.map((value) => (value - centre) / scale)
  const total = noise.map((variance) => (variance + nugget) / scale ** 2)
  return gaussianProcess(positions, scaled, kernel, total)
}
