import type { State } from '../agents/state.ts'
import { capitalRatio } from './production.ts'

/**
 * Capital per task moves to its cost-minimising value as fast as capital is renewed: new technique comes with new
 * capital (putty-clay: Johansen 1959).
 */
export function renewTechnique(state: State): void {
  const { firms, parameters, technology, markets, rates } = state
  const userCost =
    ((markets.realRate + rates.loanSpread + rates.depreciation) * markets.capitalPrice) / parameters.normalUtilisation
  const renewal = rates.depreciation + Math.max(0, rates.growth)
  for (let f = 0; f < firms.count; f++) {
    const weight = technology.capitalWeight[firms.sector[f]]
    const aim = capitalRatio(userCost, firms.taskCost[f], weight, parameters.capitalTasks)
    firms.ratioAim[f] = aim
    firms.capitalRatio[f] += renewal * (aim - firms.capitalRatio[f])
  }
}
