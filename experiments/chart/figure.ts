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
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(size)))
  const rounded = Number(size.toFixed(Math.min(decimals, 5)))
  return rounded === 0 ? '0' : sign + grouped.format(rounded)
}

const superscript = (power: number) =>
  [...String(power)].map((letter) => (letter === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(letter)])).join('')

/** A percentage keeps one decimal: two percent and 2.4 percent of growth differ. */
const writeScaled = (value: number, unit: Unit) =>
  unit.scale === 100 && Math.abs(value) < 1000 ? writeFixed(value * 100) : writeNumber(value * unit.scale)

const writeFixed = (value: number) => {
  const rounded = Number(Math.abs(value).toFixed(Math.abs(value) < 1 ? 2 : 1))
  return (value < 0 && rounded > 0 ? '−' : '') + String(rounded)
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

/** Median with the interval behind it, such as `12.3% (11.0 to 13.4)`. */
export function writeInterval(interval: Interval, unitName: string): Text {
  const unit = unitOf(unitName)
  const [low, median, high] = [interval.low, interval.median, interval.high].map((value) => writeScaled(value, unit))
  return {
    en: `${median}${unit.suffix.en} (${low} to ${high})`,
    zh: `${median}${unit.suffix.zh}（${low} 至 ${high}）`,
  }
}
