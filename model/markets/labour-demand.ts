import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { skillCount } from '../names.ts'
import { uniform } from '../random.ts'
import { shareRows } from '../team/exchange.ts'
import { firmsOfTeam } from '../team/firms-of-team.ts'

/** A firm keeps its staff of a class while it is within this many heads of the need. */
const deadBand = 0.6

/**
 * Heads wanted by class: staff and what is missing of the need, mix_k L, over the efficiency of a usual worker of the
 * class (over that of the firm's own few workers the need would be too large on average: 1/x is convex). A firm reckons
 * with the part of its staff's efficiency that misfits cost it last quarter.
 * Cuts are sticky: only a part of them is made in a quarter (see technology/foresee-demand.ts), and a public firm, which
 * has employment for an aim, makes only the part 1 - `stateEmployment` of that.
 * Sets layoffs where staff is above; what is below becomes vacancies once quits are known.
 */
export function planStaff(state: State, wanted: Int32Array): void {
  const { firms, parameters, technology, seed, tick } = state
  const missing = new Float64Array(skillCount)
  const own = firmsOfTeam(state)
  for (let f = own.from; f < own.to; f++) {
    const s = firms.sector[f]
    const scale = technology.labourFactor[s] * parameters.regionProductivity[firms.region[f]]
    let all = 0
    for (let k = 0; k < skillCount; k++) all += firms.staffEfficiency[f * skillCount + k]
    const fit = firms.labour[f] > 0 ? all / firms.labour[f] : 1
    const speed = firms.cuttingSpeed[f] * (firms.state[f] ? 1 - parameters.stateEmployment : 1)
    for (let k = 0; k < skillCount; k++) {
      const cell = f * skillCount + k
      missing[k] = firms.labourNeed[f] * fit * firms.taskMix[cell] - firms.staffEfficiency[cell]
    }
    // What a class has to spare does the work that is missing in the class below.
    for (let k = skillCount - 1; k > 0; k--) {
      const moved = Math.min(Math.max(0, -missing[k]), Math.max(0, missing[k - 1]))
      missing[k] += moved
      missing[k - 1] -= moved
    }
    for (let k = 0; k < skillCount; k++) {
      const cell = f * skillCount + k
      const staff = firms.staff[cell]
      const usual = parameters.skillEfficiency[k] * scale
      const change = missing[k] / usual
      let heads = Math.abs(change) <= deadBand ? 0 : Math.floor(change + 0.5)
      // Nobody is let go whom the firm would miss: an able worker counts for more than a usual one.
      if (heads < 0) {
        const spare = ((deadBand - change) * usual * staff) / firms.staffEfficiency[cell]
        const cut = Math.min(-heads, Math.floor(spare), staff)
        heads = -Math.floor(cut * speed + uniform(seed, streams.layoff, f, tick, k))
      }
      wanted[cell] = staff + heads
      firms.layoffs[cell] = Math.max(0, staff - wanted[cell])
    }
  }
  shareRows(own, [wanted, firms.layoffs, firms.researchOrder])
}
