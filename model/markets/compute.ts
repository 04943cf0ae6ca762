import { pays, receives } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'
import { transmit } from '../channels.ts'
import { goodsSectors, kindCount, regionCount } from '../names.ts'
import { type ComputeCells, type Dispatch } from './compute-quotes.ts'

const west = 2

/**
 * Firms' needs meet the capacity of each (region, kind); what is short is short for all who asked there. Firms pay the
 * price of the places that served them; of western compute policy may pay a part.
 */
export function serveCompute(state: State, cells: ComputeCells, plan: Dispatch): void {
  const { firms, providers, controls, channels, ledger, government, society, tick } = state
  const pairs = regionCount * goodsSectors
  const places = regionCount * kindCount
  const need = new Float64Array(pairs)
  for (let f = 0; f < firms.count; f++) need[firms.region[f] * goodsSectors + firms.sector[f]] += firms.computeNeed[f]
  const demand = new Float64Array(places)
  for (let pair = 0; pair < pairs; pair++) {
    for (let cell = 0; cell < places; cell++) demand[cell] += need[pair] * plan[pair * places + cell]
  }
  const served = new Float64Array(places)
  for (let cell = 0; cell < places; cell++) {
    const room = cells.capacity[cell] * society.gridServed[Math.floor(cell / kindCount)]
    served[cell] = demand[cell] > room ? room / demand[cell] : 1
  }
  let revenue = 0
  let subsidies = 0
  for (let p = 0; p < providers.count; p++) {
    let taken = 0
    let support = 0
    for (let k = 0; k < kindCount; k++) {
      const cell = providers.region[p] * kindCount + k
      const part = cells.capacity[cell] > 0 ? providers.capacity[p * kindCount + k] / cells.capacity[cell] : 0
      providers.demand[p * kindCount + k] = demand[cell] * part
      providers.used[p * kindCount + k] = demand[cell] * part * served[cell]
      const sales = providers.used[p * kindCount + k] * cells.price[cell]
      const helped = providers.region[p] === west ? controls.westwardSubsidy * sales : 0
      taken += sales - helped
      support += helped
    }
    providers.revenue[p] = taken
    providers.subsidy[p] = support
    providers.deposits[p] += taken + support
    revenue += taken
    subsidies += support
  }
  // What a unit of bundle costs and brings, by (region, sector).
  const cost = new Float64Array(pairs)
  const supply = channels.now.computeSupply
  for (let pair = 0; pair < pairs; pair++) {
    let asked = 0
    let got = 0
    for (let cell = 0; cell < places; cell++) {
      const price = cells.price[cell] * (Math.floor(cell / kindCount) === west ? 1 - controls.westwardSubsidy : 1)
      asked += plan[pair * places + cell] * price
      got += plan[pair * places + cell] * price * served[cell]
    }
    cost[pair] = got
    supply[pair] = asked > 0 ? got / asked : 0
  }
  transmit(channels, 'computeSupply', tick)
  let bill = 0
  for (let f = 0; f < firms.count; f++) {
    const pair = firms.region[f] * goodsSectors + firms.sector[f]
    firms.compute[f] = firms.computeNeed[f] * supply[pair]
    firms.computeSpending[f] = firms.computeNeed[f] * cost[pair]
    firms.deposits[f] -= firms.computeSpending[f]
    bill += firms.computeSpending[f]
  }
  government.outlays += subsidies
  pays(ledger, 'compute', 'firms', bill)
  receives(ledger, 'compute', 'providers', revenue)
  pays(ledger, 'subsidies', 'government', subsidies)
  receives(ledger, 'subsidies', 'providers', subsidies)
}
