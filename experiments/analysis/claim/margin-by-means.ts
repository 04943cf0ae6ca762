import { marginOf } from '../../measure/expect/margin-of.ts'
import { meanOf } from '../../measure/mean-of.ts'
import type { Design } from '../../spec/design.ts'
import type { Expectation } from '../../spec/expectation.ts'
import { placesOf } from '../judge-expectation.ts'
import type { PointRuns } from '../results.ts'

/**
 * How far means lie on the side that was predicted, at the place where they do by least; below 0 on the other side, NaN
 * without figures. No interval is asked for, so that one replicate will do.
 */
export function marginByMeans(
  expectation: Expectation,
  points: readonly PointRuns[],
  design: Design | undefined,
): number {
  const { prediction } = expectation
  const means = placesOf(expectation, points, design).map(({ figures }) => meanOf(figures.filter(Number.isFinite)))
  switch (prediction.kind) {
    case 'monotone':
      return least(means.slice(1).map((mean, i) => marginOf(prediction, mean - means[i])))
    case 'optimum': {
      const values = prediction.goal === 'max' ? means : means.map((mean) => -mean)
      const [low, inside, high] = [values[0], values.slice(1, -1), values[values.length - 1]]
      const lead = {
        interior: [Math.max(...inside), low, high],
        low: [low, ...inside, high],
        high: [high, ...inside, low],
      }
      const [best, ...rivals] = lead[prediction.at]
      return best - Math.max(...rivals)
    }
    default:
      return least(means.map((mean) => marginOf(prediction, mean)))
  }
}

const least = (margins: readonly number[]): number => (margins.length === 0 ? Number.NaN : Math.min(...margins))
