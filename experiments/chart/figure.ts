import type { Text } from '../spec/text.ts'
import type { Interval } from '../measure/interval.ts'
import { type Unit, unitOf } from './units.ts'

/** Significant digits that a reader can use. */
const digits = 3
const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 5 })

/**
 * A number as people read it: three significant digits, never fewer than its whole part has up to a million, powers
 * of ten beyond. Minus is the true minus sign.
 */
export function writeNumber(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  if (size === 0) return '0'
  const sign = value < 0 ? '−' : ''
  if (size >= 1e6 || size < 1e-4) {
    const [mantissa, power] = size.toExponential(digits - 1).split('e')
    return `${sign}${mantissa}×10${superscript(Number(power))}`
  }
  const rounded = Number(size.toFixed(decimalsOf(size)))
  return rounded === 0 ? '0' : sign + grouped.format(rounded)
}

/** Decimals that show a number of this size with as many digits as a reader can use. */
const decimalsOf = (size: number) => Math.min(5, Math.max(0, digits - 1 - Math.floor(Math.log10(size))))

const superscript = (power: number) =>
  [...String(power)].map((letter) => (letter === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(letter)])).join('')

/** A percentage keeps one decimal: two percent and 2.4 percent of growth differ. */
const writeScaled = (value: number, unit: Unit) =>
  unit.scale === 100 && Math.abs(value) < 1000 ? writeFixed(value * 100) : writeNumber(value * unit.scale)

const writeFixed = (value: number) => {
  const rounded = Number(Math.abs(value).toFixed(Math.abs(value) < 1 ? 2 : 1))
  return (value < 0 && rounded > 0 ? '−' : '') + String(rounded)
}

/** Figures that stand side by side share the decimals of the largest: 5.7 to 6.0, and not 5.7 to 6. */
function writeTogether(values: readonly number[], unit: Unit): string[] {
  const scaled = values.map((value) => value * unit.scale)
  const largest = Math.max(...scaled.map(Math.abs))
  if (!(largest >= 1e-4 && largest < 1e6)) return scaled.map(writeNumber)
  const decimals = unit.scale === 100 ? (largest < 1 ? 2 : 1) : decimalsOf(largest)
  const { format } = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  return scaled.map((value) => {
    const size = format(Math.abs(value))
    return value < 0 && /[1-9]/.test(size) ? `−${size}` : size
  })
}

/** A figure with its unit, such as `12.3%`. */
export function writeFigure(value: number, unitName: string): Text {
  const unit = unitOf(unitName)
  const number = writeScaled(value, unit)
  return { en: number + unit.suffix.en, zh: number + unit.suffix.zh }
}

/** A figure beside one that bears the unit; percent stays, for without it the number is another. */
export function writeBare(value: number, unitName: string): string {
  const unit = unitOf(unitName)
  return writeScaled(value, unit) + (unit.scale === 100 ? '%' : '')
}

/** Median with the interval behind it, such as `12.3% (11.0 to 13.4)`; the median alone where no spread can be seen. */
export function writeInterval(interval: Interval, unitName: string): Text {
  const unit = unitOf(unitName)
  const [low, median, high] = writeTogether([interval.low, interval.median, interval.high], unit)
  if (low === median && median === high) return writeFigure(interval.median, unitName)
  return {
    en: `${median}${unit.suffix.en} (${low} to ${high})`,
    zh: `${median}${unit.suffix.zh}（${low} 至 ${high}）`,
  }
}
