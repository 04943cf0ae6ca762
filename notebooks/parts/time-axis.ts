import type { Language } from '../../experiments/spec/text.ts'
import { writeQuarter } from '../../experiments/chart/quarter.ts'

/** Calendar date of the start: the end of the second quarter of 2023. */
const start = 2023.5

export const dateOf = (tick: number): number => start + tick / 4

/** The quarter that has just ended, such as `2030 Q1`. */
export const quarterOf = (tick: number, language: Language): string => writeQuarter(dateOf(Math.round(tick)))[language]

/** Of a year with the room around it. Pixels. */
const labelWidth = 42

/** Whole years of a run, few enough to be written along an axis of so many pixels: tick and year. */
export function yearTicks(ticks: number, pixels: number): { tick: number; year: number }[] {
  const first = Math.ceil(start)
  const last = Math.floor(dateOf(ticks))
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  const byStride = [1, 2, 5, 10, 20, 50].map((stride) => all.filter((year) => year % stride === 0))
  const years = byStride.find(({ length }) => length * labelWidth <= pixels) ?? []
  return years.map((year) => ({ year, tick: (year - start) * 4 }))
}
