/** What one run settles to at one setting. */
export interface Attractor {
  control: number
  /** Number of the start among those at this control. */
  start: number
  kind: 'point' | 'cycle' | 'band'
  /** Of a point one value, of a cycle all of them rising, of a band its ends. */
  values: number[]
}

/** More different values than these are taken for a band: a long cycle, chaos or noise. */
const longestCycle = 32

/**
 * Data of a bifurcation diagram.
 * @param controls one each setting
 * @param tails tails[i][s]: the state of start s at controls[i], tick by tick, after it has settled
 * @param tolerance values closer than this are one, in the unit of the state
 */
export function bifurcationDiagram(
  controls: readonly number[],
  tails: readonly (readonly ArrayLike<number>[])[],
  tolerance: number,
): Attractor[] {
  return controls.flatMap((control, i) =>
    tails[i].map((tail, start): Attractor => {
      const values = distinctValues(Float64Array.from(tail).sort(), tolerance)
      if (values.length === 1) return { control, start, kind: 'point', values }
      if (values.length <= longestCycle) return { control, start, kind: 'cycle', values }
      return { control, start, kind: 'band', values: [values[0], values[values.length - 1]] }
    }),
  )
}

/** Means of the runs of sorted values between gaps wider than the tolerance. */
export function distinctValues(sorted: Float64Array, tolerance: number): number[] {
  const values: number[] = []
  let start = 0
  for (let i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && sorted[i] - sorted[i - 1] <= tolerance) continue
    values.push(sorted.subarray(start, i).reduce((sum, value) => sum + value, 0) / (i - start))
    start = i
  }
  return values
}
