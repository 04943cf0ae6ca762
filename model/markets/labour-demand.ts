import type { State } from '../agents/state.ts'
import { skillCount } from '../names.ts'

/** A firm keeps its staff of a class while it is within this many heads of the need. */
const deadBand = 0.6

/**
 * Heads wanted by class: staff and what is missing of the need, mix_k L, over the efficiency of a usual worker of the
 * class (over that of the firm's own few workers the need would be too large on average: 1/x is convex). A firm reckons
 * with the part of its staff's efficiency that misfits cost it last quarter.
 * Sets layoffs where staff is above; what is below becomes vacancies once quits are known.
 */
export function planStaff(state: State, wanted: Int32Array): void {
  const { firms, parameters, technology } = state
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    const scale = technology.labourFactor[s] * parameters.regionProductivity[firms.region[f]]
    let all = 0
    for (let k = 0; k < skillCount; k++) all += firms.staffEfficiency[f * skillCount + k]
    const fit = firms.labour[f] > 0 ? all / firms.labour[f] : 1
    for (let k = 0; k < skillCount; k++) {
      const cell = f * skillCount + k
      const staff = firms.staff[cell]
      const missing = firms.labourNeed[f] * fit * firms.taskMix[cell] - firms.staffEfficiency[cell]
      const usual = parameters.skillEfficiency[k] * scale
      const change = missing / usual
      let heads = Math.abs(change) <= deadBand ? 0 : Math.floor(change + 0.5)
      // Nobody is let go whom the firm would miss: an able worker counts for more than a usual one.
      if (heads < 0) {
        const spare = ((deadBand - change) * usual * staff) / firms.staffEfficiency[cell]
        heads = -Math.min(-heads, Math.floor(spare), staff)
      }
      wanted[cell] = staff + heads
      firms.layoffs[cell] = Math.max(0, staff - wanted[cell])
    }
  }
}
