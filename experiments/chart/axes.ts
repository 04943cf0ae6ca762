import type { Language } from '../spec/text.ts'
import type { AxisText } from './chart.ts'
import { axisLines, upTitle } from './frame.ts'
import { plotWidth } from './theme.ts'
import { unitOf } from './units.ts'

/** Label format of an axis: percent for shares, powers of ten where labels would grow past seven digits. */
export function labelFormat(unit: string, largest: number): string {
  if (unitOf(unit).scale === 100) return '.2~%'
  return Math.abs(largest) >= 1e7 ? '.1~e' : ',.4~r'
}

/** Year axis: whole years only, from the first quarter to the last. */
export const yearAxis = (title: string | null) => ({
  field: 'year',
  type: 'quantitative' as const,
  scale: { zero: false, nice: false },
  axis: { title, format: 'd', tickCount: 6, tickMinStep: 1, grid: false },
})

/** An axis title that lies flat above its axis, in lines that have room: Chinese is hard to read on its side. */
export function flatTitle(axis: AxisText, language: Language, width = plotWidth) {
  const lines = axisLines(axis, language, width)
  return {
    title: lines,
    titleAngle: 0,
    titleAlign: 'left' as const,
    titleAnchor: 'end' as const,
    titleBaseline: 'bottom' as const,
    titleX: -4,
    // Further lines would run down into the plot.
    titleY: -8 - upTitle * (lines.length - 1),
  }
}

/**
 * Label positions of a logarithmic axis: 1, 2 and 5 of each power of ten, the powers alone where those are many, or
 * every second, third, ... power.
 * @param low lowest figure, above zero
 * @param most labels that have room
 */
export function logTicks(low: number, high: number, most = 6): number[] {
  const inside = (tick: number) => tick >= low && tick <= high
  const first = Math.floor(Math.log10(low))
  const powers = Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, i) => Number(`1e${first + i}`))
  const all = powers.flatMap((power) => [1, 2, 5].map((step) => step * power)).filter(inside)
  if (all.length <= most) return all
  const whole = powers.filter(inside)
  // Counted from one, which is where comparisons are made.
  const stride = Math.ceil(whole.length / most)
  return whole.filter((power) => Math.round(Math.log10(power)) % stride === 0)
}
