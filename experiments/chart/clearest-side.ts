/** A place in a plot, in pixels. */
export interface Place {
  x: number
  y: number
}

/** Where the middle of a year's label may lie beside its dot, the usual place first. Pixels; a year is about 26 wide. */
const sides: readonly Place[] = [
  { x: 0, y: -9 },
  { x: 0, y: 11 },
  { x: 21, y: 0 },
  { x: -21, y: 0 },
  { x: 16, y: -9 },
  { x: -16, y: -9 },
  { x: 16, y: 10 },
  { x: -16, y: 10 },
]
/** Half of a label that other lines are to leave free. */
const half = { x: 14, y: 6 }
const enough = 3
/** Of each piece of a line that is kept clear of. */
const steps = 12

/**
 * The side of a dot on which its label lies farthest from the given lines; the first that is clear of them. Undefined
 * where it would lie on another label wherever it stood.
 * @param plot width and height of the plot, within which the label is kept
 * @param labels middles of the labels that stand already
 */
export function clearestSide(
  at: Place,
  lines: readonly (readonly Place[])[],
  plot: { width: number; height: number },
  labels: readonly Place[] = [],
): Place | undefined {
  const drawn = lines.flatMap(alongLine)
  const free = (side: Place): number =>
    Math.min(
      enough,
      ...drawn.map(({ x, y }) =>
        Math.hypot(
          Math.max(0, Math.abs(x - at.x - side.x) - half.x),
          Math.max(0, Math.abs(y - at.y - side.y) - half.y),
        ),
      ),
    )
  const inside = sides.filter((side) => {
    const [x, y] = [at.x + side.x, at.y + side.y]
    if (labels.some((label) => Math.abs(label.x - x) < 2 * half.x && Math.abs(label.y - y) < 2 * half.y)) return false
    return x > half.x && x < plot.width - half.x && y > 0 && y < plot.height - half.y
  })
  return inside.toSorted((a, b) => free(b) - free(a))[0]
}

const alongLine = (line: readonly Place[]): Place[] =>
  line.flatMap((from, i) => {
    const to = line[i + 1] ?? from
    return Array.from({ length: steps }, (_, k) => ({
      x: from.x + ((to.x - from.x) * k) / steps,
      y: from.y + ((to.y - from.y) * k) / steps,
    }))
  })
