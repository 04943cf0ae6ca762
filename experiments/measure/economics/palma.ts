/**
 * Palma ratio: what the richest tenth has over what the poorest four tenths have; 1/4 where all have the same. Whoever
 * straddles a boundary counts by parts. NaN of nothing or where the poor have nothing.
 * Source: J. Palma, Dev. Change 42 (2011); A. Cobham and A. Sumner (2013).
 */
export function palma(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort()
  const all = sorted.reduce((sum, value) => sum + value, 0)
  const poor = lowest(sorted, 0.4)
  return poor > 0 ? (all - lowest(sorted, 0.9)) / poor : Number.NaN
}

/** Sum of what the poorest part of sorted values has. */
export function lowest(sorted: Float64Array, part: number): number {
  const people = part * sorted.length
  const whole = Math.floor(people)
  let sum = 0
  for (let i = 0; i < whole; i++) sum += sorted[i]
  return whole < sorted.length ? sum + (people - whole) * sorted[whole] : sum
}
