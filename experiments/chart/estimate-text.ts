import type { Estimate } from '../measure/estimate.ts'
import type { Text } from '../spec/text.ts'
import { writeFigure, writeInterval } from './figure.ts'

/** A figure with its interval in words, such as `0.61 (0.50 to 0.70)`; the figure alone where it has no interval. */
export function writeEstimate({ estimate, low, high }: Estimate, unit: string): Text {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return writeFigure(estimate, unit)
  return writeInterval({ low, median: estimate, high, n: 1 }, unit)
}
