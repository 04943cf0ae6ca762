import { scaleLinear } from 'd3-scale'
import { textWidth } from './text-width.ts'
import { labelSize } from './theme.ts'
import { unitOf } from './units.ts'

/** Length of the scale, and the least gap between two labels. Pixels. */
export const scaleLength = 200
const gap = 10

/** Round figures along a scale of colours, as many as have room for their labels. */
export function gradientTicks(figures: readonly number[], unit: string): number[] {
  const [low, high] = [Math.min(...figures), Math.max(...figures)]
  const { scale } = unitOf(unit)
  const ends = (tick: number): [number, number] => {
    const half = (textWidth(`${Number((tick * scale).toPrecision(4))}${scale === 100 ? '%' : ''}`) * labelSize) / 2
    const middle = ((tick - low) / (high - low || 1)) * scaleLength
    // At the ends a label keeps inside the scale.
    const kept = Math.min(scaleLength - half, Math.max(half, middle))
    return [kept - half, kept + half]
  }
  const fits = (ticks: readonly number[]) =>
    ticks.every((tick, i) => i === 0 || ends(tick)[0] - ends(ticks[i - 1])[1] >= gap)
  const tries = [4, 3, 2].map((count) => scaleLinear().domain([low, high]).ticks(count))
  return tries.find(fits) ?? [low]
}
