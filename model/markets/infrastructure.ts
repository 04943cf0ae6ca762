import type { State } from '../agents/state.ts'
import { expm1 } from '../math.ts'
import { industry, services } from '../names.ts'
import { networkServices } from './public-spending.ts'

/** Quality of the network between regions in force: that of the parameter, and the part of the gap to 1 that policy has closed. */
export function networkQuality({ parameters, society }: State): number {
  return parameters.networkQuality + society.networkBuilt * (1 - parameters.networkQuality)
}

/**
 * What the goods that government got for them add to grid and network. Grid capacity grows by a fixed amount for each
 * good; each good closes the same part of what is left of the network's gap. Of what is short, less is built. Both
 * last: lines live for decades. Costs: `gridCost`, `networkCost`; forms assumed.
 */
export function buildInfrastructure(state: State): void {
  const { government, society, parameters, households } = state
  const { gridBuild, networkBuild } = government
  if (!(gridBuild > 0) && !(networkBuild > 0)) return
  const yearly = 4 * society.startIncome * households.count
  const grid = goodsFor(state, industry, gridBuild)
  const network =
    goodsFor(state, industry, (1 - networkServices) * networkBuild) +
    goodsFor(state, services, networkServices * networkBuild)
  society.gridBuilt += grid / (parameters.gridCost * yearly)
  society.networkBuilt -= (1 - society.networkBuilt) * expm1(-network / (parameters.networkCost * yearly))
}

/** Goods that a part of government's money in a sector has brought, ordered at expected prices and filled like all. */
function goodsFor({ markets }: State, s: number, money: number): number {
  return (money / markets.expectedPrice[s]) * markets.filled[s]
}
