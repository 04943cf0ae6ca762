import type { Prediction } from '../../spec/expectation.ts'

/** How far an estimate lies on the side that was predicted, in its own unit; below 0 by how far it lies on the other. */
export function marginOf(prediction: Prediction, estimate: number): number {
  switch (prediction.kind) {
    case 'gt':
      return estimate - prediction.than
    case 'lt':
      return prediction.than - estimate
    case 'within':
      return Math.min(estimate - prediction.low, prediction.high - estimate)
    case 'monotone':
      return prediction.direction === 'increasing' ? estimate : -estimate
    case 'optimum':
    case 'below':
      return estimate
  }
}
