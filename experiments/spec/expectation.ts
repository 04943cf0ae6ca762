/** Points that a place is about: value of each factor named; in a `compare`, `alternative` is the place in its list. */
export type Where = Record<string, number>

/** What is expected of an outcome, judged by its interval over replicates. */
export interface Expectation {
  /** Name of a reporter, or of a measure of the claim. */
  outcome: string
  /** Level of confidence of the interval that must hold the prediction, in (0, 1). */
  interval: number
  /** Points it is about; empty means all. */
  where: Where
  /** Weighted sum of the outcome over places, taken run by run; absent where each point is judged for itself. */
  contrast?: ContrastTerm[]
  prediction: Prediction
}

/** One place of a contrast: the mean over the points it is about counts with this weight. */
export interface ContrastTerm {
  weight: number
  at: Where
}

export type Prediction =
  | { kind: 'gt'; than: number }
  | { kind: 'lt'; than: number }
  | { kind: 'within'; low: number; high: number }
  /** Over the levels of one factor, or over alternatives in the order of their list. */
  | { kind: 'monotone'; direction: 'increasing' | 'decreasing'; factor: string }
  /** Place of the best level of a factor: between the ends, or at one of them. */
  | { kind: 'optimum'; at: OptimumPlace; goal: 'max' | 'min'; factor: string }
  /** The outcome is below the first of these, that below the second, and so on, in the same run. */
  | { kind: 'below'; outcomes: string[] }

export const optimumPlaces = ['interior', 'low', 'high'] as const
export type OptimumPlace = (typeof optimumPlaces)[number]
