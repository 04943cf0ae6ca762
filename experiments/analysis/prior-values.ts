import type { Factor } from '../spec/factor.ts'

/** Values that stand for the distribution of a parameter before the data. */
const count = 1000

/** A parameter's quantiles at even shares before the data. */
export const priorValues = ({ quantile }: Pick<Factor, 'quantile'>): number[] =>
  Array.from({ length: count }, (_, i) => quantile((i + 0.5) / count))
