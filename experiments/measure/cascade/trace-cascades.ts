/** A cascade: all that one trigger brought about. */
export interface Cascade {
  /** Number of the event that began it. */
  trigger: number
  /** Events, the trigger included. */
  size: number
  /** Generations after the trigger. */
  depth: number
}

/**
 * Cascades of a table of events, each traced from its trigger.
 * @param causes causes[i]: number of the event that brought about event i, below i; -1 for a trigger
 */
export function traceCascades(causes: ArrayLike<number>): Cascade[] {
  const cascades: Cascade[] = []
  const cascadeOf = new Int32Array(causes.length)
  const generation = new Int32Array(causes.length)
  for (let event = 0; event < causes.length; event++) {
    const cause = causes[event]
    if (cause < 0) {
      cascadeOf[event] = cascades.length
      cascades.push({ trigger: event, size: 1, depth: 0 })
      continue
    }
    cascadeOf[event] = cascadeOf[cause]
    generation[event] = generation[cause] + 1
    const cascade = cascades[cascadeOf[event]]
    cascade.size++
    cascade.depth = Math.max(cascade.depth, generation[event])
  }
  return cascades
}

/** Mean number of events that one event brings about, 1 at the critical point; NaN of no events. */
export function branchingRatio(causes: ArrayLike<number>): number {
  let caused = 0
  for (let event = 0; event < causes.length; event++) if (causes[event] >= 0) caused++
  return caused / causes.length
}
