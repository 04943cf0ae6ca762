/** A point of a Lorenz curve: what the poorest share of people holds of the whole, both from 0 to 1. */
export interface LorenzPoint {
  poorest: number
  held: number
}

/**
 * Lorenz curve at equal steps from none to all; linear between people. Empty where the values do not sum to more than 0.
 * Source: M. Lorenz, Publ. Am. Stat. Assoc. 9 (1905).
 */
export function lorenz(values: ArrayLike<number>, steps = 20): LorenzPoint[] {
  const sorted = Float64Array.from(values).sort()
  const sums = new Float64Array(sorted.length + 1)
  for (let i = 0; i < sorted.length; i++) sums[i + 1] = sums[i] + sorted[i]
  const whole = sums[sorted.length]
  if (!(whole > 0)) return []
  return Array.from({ length: steps + 1 }, (_, i) => {
    const place = (i / steps) * sorted.length
    const person = Math.min(sorted.length - 1, Math.floor(place))
    return { poorest: i / steps, held: (sums[person] + (place - person) * sorted[person]) / whole }
  })
}
