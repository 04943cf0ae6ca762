import type { State } from '../agents/state.ts'
import { shareRows } from '../team/exchange.ts'
import { firmsOfTeam } from '../team/firms-of-team.ts'
import { capitalRatio } from './production.ts'

/**
 * Capital per task moves to its cost-minimising value as fast as capital is renewed: new technique comes with new
 * capital (putty-clay: Johansen 1959). Nobody chooses a technique in the hope that loans pay their borrower: real interest
 * counts from zero; capital that costs nothing at all tells no ratio to move to.
 */
export function renewTechnique(state: State): void {
  const { firms, parameters, technology, markets, rates } = state
  const interest = Math.max(0, markets.realRate + rates.loanSpread)
  const userCost = ((interest + rates.depreciation) * markets.capitalPrice) / parameters.normalUtilisation
  if (!(userCost > 0)) return
  const renewal = rates.depreciation + Math.max(0, rates.growth)
  const own = firmsOfTeam(state)
  for (let f = own.from; f < own.to; f++) {
    const weight = technology.capitalWeight[firms.sector[f]]
    const aim = capitalRatio(userCost, firms.taskCost[f], weight, parameters.capitalTasks)
    firms.ratioAim[f] = aim
    firms.capitalRatio[f] += renewal * (aim - firms.capitalRatio[f])
  }
  shareRows(own, [firms.ratioAim, firms.capitalRatio])
}
