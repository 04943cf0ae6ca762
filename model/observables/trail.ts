/** Levels of the last four quarters, oldest first. */
export type Trail = number[]

/** The trail of a level that has grown steadily, by the factor `growth` a quarter. */
export function steadyTrail(level: number, growth: number): Trail {
  const trail: Trail = []
  for (let past = level / growth, n = 0; n < 4; past /= growth, n++) trail.unshift(past)
  return trail
}

/** Growth of the level over four quarters; the level joins the trail. */
export function growthOverYear(trail: Trail, level: number): number {
  const growth = level / trail[0] - 1
  trail.shift()
  trail.push(level)
  return growth
}

/** A year's sum of a quarterly flow: four times the mean of the last four quarters, or of as many as there are. */
export function sumOverYear(recent: number[], flow: number): number {
  recent.push(flow)
  if (recent.length > 4) recent.shift()
  let sum = 0
  for (const one of recent) sum += one
  return (4 * sum) / recent.length
}
