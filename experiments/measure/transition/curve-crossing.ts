/** Where two curves cross. */
export interface Crossing {
  /** Control at the crossing, NaN where the curves do not cross. */
  at: number
  /** Their common value there. */
  value: number
}

/**
 * Crossing of two curves over the same rising controls, by straight lines between the points. Noise makes curves that
 * lie close touch often: of all crossings this is the one that best parts the controls into a side where one curve is
 * above and a side where the other is.
 */
export function curveCrossing(
  controls: readonly number[],
  first: readonly number[],
  second: readonly number[],
): Crossing {
  const gaps = first.map((value, i) => second[i] - value)
  const total = gaps.reduce((sum, gap) => sum + gap, 0)
  let left = 0
  let best = Math.abs(total)
  let place = -1
  gaps.slice(0, -1).forEach((gap, i) => {
    left += gap
    const parted = Math.abs(total - 2 * left)
    if (parted > best) [best, place] = [parted, i]
  })
  if (place < 0) return { at: Number.NaN, value: Number.NaN }
  const share = gaps[place] / (gaps[place] - gaps[place + 1])
  const between = (values: readonly number[]): number => values[place] + share * (values[place + 1] - values[place])
  return { at: between(controls), value: between(first) }
}
