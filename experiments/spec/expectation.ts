/** What is expected of an outcome, judged by its interval over replicates. */
export interface Expectation {
  /** Name of a reporter. */
  outcome: string
  /** Level of confidence of the interval that must hold the prediction, in (0, 1). */
  interval: number
  /**
   * Points it is about: value of each factor named; empty means all. In a `compare`, `alternative` is the place of the
   * alternative in its list, from 0.
   */
  where: Record<string, number>
  prediction: Prediction
}

export type Prediction =
  | { kind: 'gt'; than: number }
  | { kind: 'lt'; than: number }
  | { kind: 'within'; low: number; high: number }
  /** Over the levels of one factor. */
  | { kind: 'monotone'; direction: 'increasing' | 'decreasing'; factor: string }
