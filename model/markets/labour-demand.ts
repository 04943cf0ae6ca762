import type { State } from '../agents/state.ts'
import { skillCount } from '../names.ts'

/** A firm keeps its staff of a class while it is within this many heads of the need. */
const deadBand = 0.75

/**
 * Heads wanted by class: need_k = mix_k L (in efficiency units), over the mean efficiency of the staff it has.
 * Sets layoffs where staff is above; what is below becomes vacancies once quits are known.
 */
export function planStaff(state: State, wanted: Int32Array): void {
  const { firms, parameters, technology } = state
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    const scale = technology.labourFactor[s] * parameters.regionProductivity[firms.region[f]]
    for (let k = 0; k < skillCount; k++) {
      const cell = f * skillCount + k
      const staff = firms.staff[cell]
      const perHead = staff > 0 ? firms.staffEfficiency[cell] / staff : parameters.skillEfficiency[k] * scale
      const heads = perHead > 0 ? (firms.labourNeed[f] * firms.taskMix[cell]) / perHead : 0
      const keep = Math.abs(heads - staff) <= deadBand
      wanted[cell] = keep ? staff : Math.floor(heads + 0.5)
      firms.layoffs[cell] = Math.max(0, staff - wanted[cell])
    }
  }
}
