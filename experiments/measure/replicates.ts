/** Replicates of one economy: the series of each and the parameters that all share. */
export interface Replicates {
  /** Number of replicates. */
  n: number
  /** Calendar year of each tick, the start included. */
  years: Float64Array
  parameters: Readonly<Record<string, unknown>>
  /** One series per replicate, each as long as `years`; undefined where the quantity was not recorded. */
  paths(name: string): readonly Float64Array[] | undefined
}
