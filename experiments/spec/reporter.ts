/** How a series becomes one number for each run. */
export const summaries = ['last', 'first', 'mean', 'min', 'max', 'sum', 'cycle', 'slope'] as const

export type Summary = (typeof summaries)[number]

/** One column of the series, and by its summary one outcome of each run. */
export interface Reporter {
  /** Name of the column. */
  name: string
  /**
   * What is read each tick: the name of an observable, or an expression over observables, scalar parameters and the
   * reporters before it (see compile-expression.ts). A text, so that it can cross to a worker.
   */
  expression: string
  /** Names the expression reads, each once. */
  reads: string[]
  /** In the model's words; empty where it cannot be told. */
  unit: string
  summary: Summary
  /** The reporter, before this one, over whose cycle that of this one is taken, or on which a slope regresses it. */
  against?: string
  /** First tick that the summary counts. */
  from: number
}
