/** A number as people read it: four significant digits, 0 as 0, a dash where there is none. */
export function figureText(value: number | null): string {
  if (value === null || Number.isNaN(value)) return '–'
  if (!Number.isFinite(value) || Number.isInteger(value)) return String(value)
  const size = Math.abs(value)
  return size >= 1e6 || size < 1e-4 ? value.toExponential(2) : String(Number(value.toPrecision(4)))
}
