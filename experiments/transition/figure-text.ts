import type { MeanInterval } from './mean-interval.ts'

/** A figure with fixed decimals, or a dash where there is none. */
export const shareText = (value: number, digits = 2): string => (Number.isFinite(value) ? value.toFixed(digits) : '–')

/** Mean and interval, e.g. `0.12 [0.08, 0.16]`; the interval of a single seed is open. */
export function intervalText({ mean, low, high }: MeanInterval, digits = 2): string {
  if (!Number.isFinite(mean)) return '–'
  const end = (value: number) => (Number.isFinite(value) ? value.toFixed(digits) : '?')
  return `${mean.toFixed(digits)} [${end(low)}, ${end(high)}]`
}
