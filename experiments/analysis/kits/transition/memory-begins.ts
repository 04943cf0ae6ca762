import type { BootstrapInterval } from '../../../measure/bootstrap/bootstrap-interval.ts'

/** The two neighbouring values of the other parameter between which loops turn from lag to memory. */
export interface MemoryBegins {
  /** Last value at which the loop is not told from none, infinitely slow. */
  without: number
  /** From this value on a loop is left, by its whole interval. */
  from: number
}

/**
 * Undefined where no value has a loop left or all have, and where values with and without one lie mixed.
 * @param gaps mean distance of the two ways, infinitely slow, values of the other parameter rising
 */
export function memoryBegins(gaps: readonly { other: number; gap: BootstrapInterval }[]): MemoryBegins | undefined {
  const left = gaps.map(({ gap }) => gap.low > 0)
  const first = left.indexOf(true)
  if (first <= 0 || left.slice(first).includes(false)) return undefined
  return { without: gaps[first - 1].other, from: gaps[first].other }
}
