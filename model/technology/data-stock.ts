// Data: made by working, worn by time, shared or hoarded.
//
//   D' = (1 - d) D + made,       usable = own + interoperability x (bought + pooled)
//
// Steady state made/d. Data are non-rival: who sells keeps, and all buyers read the same. The rival switch, where what is
// sold is gone and buyers divide it (see data-pool.ts), is there to show what non-rivalry does. Sources: Jones & Tonetti
// (2020), Nonrivalry and the economics of data; Farboodi & Veldkamp (2021), A model of the data economy (depreciation).
import { logistic } from '../math.ts'

/** Data stock after a quarter; `depreciation` d per quarter. */
export function nextDataStock(stock: number, made: number, depreciation: number): number {
  return (1 - depreciation) * stock + made
}

/** Stock at which wear equals what is made. */
export function steadyDataStock(made: number, depreciation: number): number {
  return made / depreciation
}

/** Data made in a quarter by production and by sales; adopters record `adopterFactor` times as much. */
export function dataMade(
  output: number,
  sales: number,
  perOutput: number,
  perSale: number,
  adopts: boolean,
  adopterFactor: number,
): number {
  return (perOutput * output + perSale * sales) * (adopts ? adopterFactor : 1)
}

/** Own data that a firm still has: `sold` leaves it only if data are rival. */
export function keptData(own: number, sold: number, rival: boolean): number {
  return Math.max(0, rival ? own - sold : own)
}

/** Data a firm can use: what it keeps of its own, and what it can read of others'. */
export function usableData(
  own: number,
  bought: number,
  pooled: number,
  interoperability: number,
  sold: number,
  rival: boolean,
): number {
  return keptData(own, sold, rival) + interoperability * (bought + pooled)
}

/**
 * Chance that a firm shares its data: logit of what they fetch against the rent lost to rivals who then know as much,
 * and the cost of privacy. All three in the same money; `intensity` per unit of it.
 */
export function sharingChance(intensity: number, revenue: number, lostRent: number, privacyCost: number): number {
  return logistic(intensity * (revenue - lostRent - privacyCost))
}
