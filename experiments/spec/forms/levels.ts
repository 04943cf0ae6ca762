/** Digits to which steps are counted, so that 0.1 + 2 x 0.1 is 0.3 and not 0.30000000000000004. */
const digits = 12

/** Steps from `min` to `max`: a whole number, but for rounding, where the step fits. */
export const stepsBetween = (min: number, max: number, step: number): number =>
  Number(((max - min) / step).toPrecision(digits))

/** The values `min`, `min + step`, ... up to the last that is not above `max`. */
export function levelsOf(min: number, max: number, step: number): number[] {
  const count = Math.floor(stepsBetween(min, max, step)) + 1
  return Array.from({ length: count }, (_, i) => Number((min + i * step).toPrecision(digits)))
}
