/**
 * Area of a closed loop of a response over a control, by trapeziums; positive where the way back lies above the way
 * there. The control may go and return at any steps; the last point is joined to the first.
 */
export function loopArea(controls: ArrayLike<number>, responses: ArrayLike<number>): number {
  let area = 0
  for (let i = 0; i < controls.length; i++) {
    const next = (i + 1) % controls.length
    area += ((responses[i] + responses[next]) / 2) * (controls[i] - controls[next])
  }
  return area
}
