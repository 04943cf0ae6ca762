import type { Language } from '../../experiments/spec/text.ts'
import { writeQuarter } from '../../experiments/chart/quarter.ts'

/** Calendar date of the start: the end of the second quarter of 2023. */
const start = 2023.5

export const dateOf = (tick: number): number => start + tick / 4

/** The quarter that has just ended, such as `2030 Q1`. */
export const quarterOf = (tick: number, language: Language): string => writeQuarter(dateOf(Math.round(tick)))[language]

/** Whole years of a run, few enough to be written along an axis of so many pixels: tick and year. */
export function yearTicks(ticks: number, pixels: number): { tick: number; year: number }[] {
  const first = Math.ceil(start)
  const last = Math.floor(dateOf(ticks))
  const stride = [1, 2, 5, 10, 20, 50, 100].find((each) => ((last - first) / each + 1) * 44 <= pixels) ?? 200
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((year) => year % stride === 0)
  return years.map((year) => ({ year, tick: (year - start) * 4 }))
}
