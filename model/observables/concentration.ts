import { goodsSectors } from '../names.ts'
import { shareOf } from './group.ts'

/**
 * Concentration of sales: Herfindahl-Hirschman index sum_i share_i^2 of each sector, mean over sectors by their sales.
 * `sales` and `sector` are by firm. 1 is a monopoly in every sector, 0 where nothing is sold. Source: Hirschman 1964.
 */
export function concentration(sales: Float64Array, sector: Uint8Array): number {
  const total = new Float64Array(goodsSectors)
  const squares = new Float64Array(goodsSectors)
  for (let f = 0; f < sales.length; f++) {
    total[sector[f]] += sales[f]
    squares[sector[f]] += sales[f] * sales[f]
  }
  let weighted = 0
  let all = 0
  for (let s = 0; s < goodsSectors; s++) {
    weighted += shareOf(squares[s], total[s])
    all += total[s]
  }
  return shareOf(weighted, all)
}
