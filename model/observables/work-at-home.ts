import type { State } from '../agents/state.ts'
import { computeCells, dispatchByRegion, paidPrices } from '../markets/compute-quotes.ts'
import { log } from '../math.ts'
import { goodsSectors, kindCount, regionCount, workKindCount } from '../names.ts'
import { shareOf } from './group.ts'

/**
 * Part of delay-sensitive compute work that the dispatch of the quarter keeps in the region where it arises, at the
 * prices and capacity that stand: the quality of service that work can have which must not wait. Kinds count by their
 * weight in the bundle of the sector.
 */
export function sensitiveWorkAtHome(state: State): number {
  const { firms, technology, parameters } = state
  const cells = computeCells(state)
  const logPaid = paidPrices(state, cells).map((price, cell) =>
    cells.capacity[cell] > 0 ? log(price) : Number.POSITIVE_INFINITY,
  )
  const places = dispatchByRegion(state, cells.capacity, logPaid)
  const work = new Float64Array(regionCount * goodsSectors)
  for (let f = 0; f < firms.count; f++) work[firms.region[f] * goodsSectors + firms.sector[f]] += firms.compute[f]
  let home = 0
  let all = 0
  for (let r = 0; r < regionCount; r++) {
    for (let s = 0; s < goodsSectors; s++) {
      for (let k = 0; k < kindCount; k++) {
        const sensitive =
          work[r * goodsSectors + s] * parameters.sensitiveShare[s] * technology.kindWeights[s * kindCount + k]
        home += sensitive * places[(r * kindCount + k) * workKindCount * regionCount + r]
        all += sensitive
      }
    }
  }
  return shareOf(home, all)
}
