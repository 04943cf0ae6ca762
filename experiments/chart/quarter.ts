import type { Text } from '../spec/text.ts'

/** The quarter that a calendar date falls into or closes: 2025.0 is the close of 2024's fourth quarter. */
export function writeQuarter(date: number): Text {
  const quarter = Math.ceil(date * 4 - 1e-9) - 1
  const year = Math.floor(quarter / 4)
  const number = quarter - year * 4 + 1
  return { en: `${year} Q${number}`, zh: `${year} 年第 ${number} 季度` }
}
