import { goodsSectors } from '../names.ts'
import { firmsOfTeam } from '../team/firms-of-team.ts'
import type { State } from './state.ts'

/**
 * Expected demand e' = (e + a (d - e)) (1 + g) and planned output Y* = e + b (i e - inventory), within what inputs
 * in store and capital allow. Source: Caiani et al. 2016, with trend growth g added. In a team each member plans for its
 * firms, and tells the others with `foreseeDemand`.
 */
export function planOutput(state: State): void {
  const { firms, parameters, technology, markets } = state
  const { demandSmoothing, inventoryRatio, inventoryAdjustment } = parameters
  const { from, to } = firmsOfTeam(state)
  for (let f = from; f < to; f++) {
    const s = firms.sector[f]
    const expected =
      (firms.expectedDemand[f] + demandSmoothing * (firms.demand[f] - firms.expectedDemand[f])) *
      (1 + markets.outputTrend)
    firms.expectedDemand[f] = expected
    let planned = expected + inventoryAdjustment * (inventoryRatio * expected - firms.inventory[f])
    for (let k = 0; k < goodsSectors; k++) {
      const perUnit = technology.inputs[s * goodsSectors + k]
      if (perUnit > 0) planned = Math.min(planned, firms.inputs[f * goodsSectors + k] / perUnit)
    }
    firms.planned[f] = Math.max(0, planned)
  }
}
