import type { RunPath } from '../kit-table.ts'
import type { Pair } from '../pairs.ts'

/**
 * Sizes of the cascades in one run: agents that join over each unbroken stretch of ticks in which more join than leave
 * (J. Beggs and D. Plenz, J. Neurosci. 23, 2003, with a tick as the bin). Stretches run into one another where agents
 * join in every tick; a trigger of one's own parts them better.
 * @param agents number of agents that a value of 1 stands for
 */
export function joinedInStretches({ figures }: RunPath, order: string, agents: number): number[] {
  const sizes: number[] = []
  let joined = 0
  const path = figures[order]
  for (let i = 1; i <= path.length; i++) {
    const step = i < path.length ? Math.round((path[i] - path[i - 1]) * agents) : 0
    if (step > 0) joined += step
    else {
      if (joined > 0) sizes.push(joined)
      joined = 0
    }
  }
  return sizes
}

/** Agents by which a triggered run and its twin are apart at most: what the trigger set off. */
export function setOff({ changed, baseline }: Pair, order: string, agents: number): number {
  const other = baseline.figures[order]
  let widest = 0
  changed.figures[order].forEach((value, i) => {
    const apart = Math.abs(value - other[i])
    if (apart > widest) widest = apart
  })
  return Math.round(widest * agents)
}
