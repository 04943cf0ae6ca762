import { pays, receives } from '../accounts/ledger.ts'
import { sizeClass } from '../agents/controls.ts'
import type { State } from '../agents/state.ts'
import { transmit } from '../channels.ts'
import { emerging, goodsSectors, industry, services } from '../names.ts'
import { loanRate } from './interest.ts'

/**
 * What policy adds to usual purchases this quarter: training buys services, research and missions buy from emerging
 * industries, the digital administration from both; the grid is bought from industry, the network from industry and
 * services by halves, and public purchases from the sectors they are aimed at. Part of taxes above their usual share of GDP may go back into
 * research: channel `publicReinvestment`, public research over GDP. Also what the rest of the world buys: channel
 * `tradeIncome`, its usual share of trend GDP and a part of what it has earned, or less while it is in debt.
 */
export function planPublicSpending(state: State): void {
  const { government, foreign, controls, parameters, channels, tick } = state
  const trend = government.trendIncome
  const above = Math.max(0, government.taxTrend - government.startTaxTrend)
  channels.now.publicReinvestment[0] = controls.publicResearch + controls.reinvestment * above
  transmit(channels, 'publicReinvestment', tick)
  const research =
    channels.now.publicReinvestment[0] - parameters.publicResearch + controls.missionBudget - parameters.missionBudget
  const digital = controls.digitalGovernment - parameters.digitalGovernment
  government.extraOrders.fill(0)
  government.extraOrders[services] = (controls.trainingBudget - parameters.trainingBudget + 0.5 * digital) * trend
  government.extraOrders[emerging] = Math.max(0, research + 0.5 * digital) * trend
  government.computeBuild = controls.computeBuild * trend
  government.gridBuild = controls.gridBuild * trend
  government.networkBuild = controls.networkBuild * trend
  government.extraOrders[industry] += government.gridBuild + (1 - networkServices) * government.networkBuild
  government.extraOrders[services] += networkServices * government.networkBuild
  for (let s = 0; s < goodsSectors; s++) government.extraOrders[s] += controls.purchases[s] * trend

  channels.now.tradeIncome[0] = Math.max(0, foreign.exportShare * trend + spentEarnings * foreign.deposits)
  transmit(channels, 'tradeIncome', tick)
}

/** Services (works, installation) in what is bought for the network; the rest is equipment of industry (assumed). */
export const networkServices = 0.5

/** Part of its deposits, or of its debt, that the rest of the world works off in a quarter (assumed). */
const spentEarnings = 0.1

/** Support for adopters in their first year, of which the targeting error goes to firms that do not adopt. */
export function paySupport(state: State): void {
  const { firms, government, controls, society, ledger } = state
  payPatientCapital(state)
  if (!controls.support.some((rate) => rate > 0)) return
  const due = new Float64Array(firms.count)
  let meant = 0
  let others = 0
  for (let f = 0; f < firms.count; f++) {
    const rate = controls.support[(firms.region[f] * goodsSectors + firms.sector[f]) * 3 + sizeClass(state, f)]
    if (firms.adopter[f] && firms.adoptedFor[f] < supportQuarters) {
      due[f] = rate * firms.unitCost[f] * firms.output[f]
      meant += due[f]
    } else if (!firms.adopter[f]) others += firms.output[f]
  }
  // The budget is what those meant would have got; a part of it misses them.
  const missed = others > 0 ? society.targetingError : 0
  let paid = 0
  for (let f = 0; f < firms.count; f++) {
    const amount =
      due[f] * (1 - missed) + (firms.adopter[f] || missed === 0 ? 0 : (missed * meant * firms.output[f]) / others)
    firms.subsidy[f] += amount
    firms.deposits[f] += amount
    paid += amount
  }
  government.outlays += meant
  pays(ledger, 'subsidies', 'government', meant)
  receives(ledger, 'subsidies', 'firms', paid)
}

/** Quarters for which an adopter is supported (assumed). */
const supportQuarters = 4

/** Part of the loan interest of emerging industries that policy pays (patient capital; paper 001, 4.2.3). */
function payPatientCapital(state: State): void {
  const { firms, government, controls, ledger } = state
  firms.subsidy.fill(0)
  if (controls.patientCapital <= 0) return
  const rate = loanRate(state)
  let paid = 0
  let received = 0
  for (let f = 0; f < firms.count; f++) {
    if (firms.sector[f] !== emerging) continue
    firms.subsidy[f] = controls.patientCapital * rate * firms.loans[f]
    firms.deposits[f] += firms.subsidy[f]
    received += firms.subsidy[f]
    paid += controls.patientCapital * (rate * firms.loans[f])
  }
  government.outlays += paid
  pays(ledger, 'subsidies', 'government', paid)
  receives(ledger, 'subsidies', 'firms', received)
}
