import type { ParameterForm } from './forms/form-schema.ts'

/** A parameter (or an element of one, `penetration[2]`) that an experiment varies. */
export interface Factor {
  /** Name of the parameter, with the index of the element in brackets where one element of a list is meant. */
  name: string
  /** The distinct values in the order of the file, for grid and list; absent where the range is continuous. */
  levels?: number[]
  /** Ends of the range; for unbounded distributions the 0.1 and 99.9 percent quantiles. */
  low: number
  high: number
  /** Maps a share of probability in (0, 1) to a value: a level, or the quantile of the distribution. */
  quantile: (u: number) => number
  /** Whether it stands under `uncertainties`: not in the hands of policy. */
  uncertain: boolean
  /** What the file says of it: its values, range or distribution. Absent where factors do not come from a file. */
  form?: ParameterForm
}
