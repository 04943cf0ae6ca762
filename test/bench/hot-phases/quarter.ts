import { openLedger, receives } from '../../../model/accounts/ledger.ts'
import { setControls } from '../../../model/agents/controls.ts'
import { closeStocks, financialStocks } from '../../../model/agents/financial-stocks.ts'
import { growCapital, orderInvestment } from '../../../model/agents/investment.ts'
import { planOutput } from '../../../model/agents/output-plan.ts'
import { setFiscalPolicy, setPolicyRate } from '../../../model/agents/policy-rules.ts'
import { setPrices } from '../../../model/agents/pricing.ts'
import type { Economy } from '../../../model/index.ts'
import { deliverChips, planBuilding } from '../../../model/markets/build-compute.ts'
import { serveCompute } from '../../../model/markets/compute.ts'
import { computeCells, dispatchCompute, quotePrices } from '../../../model/markets/compute-quotes.ts'
import { settleFirms } from '../../../model/markets/credit.ts'
import { resolveDefaults } from '../../../model/markets/default.ts'
import { payDividends } from '../../../model/markets/dividends.ts'
import { buyFinalGoods } from '../../../model/markets/final-purchases.ts'
import { firmRevenue } from '../../../model/markets/goods.ts'
import { householdsBuy } from '../../../model/markets/household-purchases.ts'
import { buildInfrastructure } from '../../../model/markets/infrastructure.ts'
import { buyInputs } from '../../../model/markets/input-purchases.ts'
import { payInterest, paySavers } from '../../../model/markets/interest.ts'
import { planStaff } from '../../../model/markets/labour-demand.ts'
import { rewireSuppliers } from '../../../model/markets/linked-purchases.ts'
import { marketWeights } from '../../../model/markets/market-weights.ts'
import { matchWorkers } from '../../../model/markets/matching.ts'
import { publishAccounts } from '../../../model/markets/national-accounts.ts'
import { closeBooks } from '../../../model/markets/public-finance.ts'
import { paySupport, planPublicSpending } from '../../../model/markets/public-spending.ts'
import { separate } from '../../../model/markets/separations.ts'
import { settleProviders } from '../../../model/markets/settle-providers.ts'
import { payTransfers } from '../../../model/markets/transfers.ts'
import { setWages, workAndPay } from '../../../model/markets/wages.ts'
import { skillCount } from '../../../model/names.ts'
import { budgetShares } from '../../../model/society/budget-shares.ts'
import { developSociety } from '../../../model/society/development.ts'
import { reckonEnergy } from '../../../model/society/energy.ts'
import { digitiseGovernment, regulate } from '../../../model/society/governance.ts'
import { chooseHours, learnOnTheJob, train } from '../../../model/society/working-life.ts'
import { adopt } from '../../../model/technology/adopt.ts'
import { advanceChips, domesticChipPart } from '../../../model/technology/advance-chips.ts'
import { gatherData, makeData, poolData, tradeData } from '../../../model/technology/data-pool.ts'
import { foreseeDemand } from '../../../model/technology/foresee-demand.ts'
import { runMissions } from '../../../model/technology/missions-run.ts'
import { lookAtPeers } from '../../../model/technology/peer-network.ts'
import { planProduction } from '../../../model/technology/plan-production.ts'
import { produce } from '../../../model/technology/produce.ts'
import { renewTechnique } from '../../../model/technology/renew-technique.ts'
import { advanceAlgorithms, orderResearch } from '../../../model/technology/research.ts'

/** The three rules that take most of a tick at 1e5 agents, by the profile of `npm run bench`. */
export const hotPhases = ['plan', 'matching', 'purchases'] as const
export type HotPhase = (typeof hotPhases)[number]

/** A hot rule that is due: whoever moves the quarter runs it before going on. */
export interface Due {
  phase: HotPhase
  run: () => void
}

/**
 * The quarter of `step` in model/economy.ts, with markets and technology, that stops before each hot rule. A copy, as the
 * model has no such stops; the test holds it to the bits of `step`.
 */
export function* quarter(state: Economy): Generator<Due, void> {
  state.tick++
  openLedger(state.ledger)
  state.government.outlays = 0
  state.government.revenue = 0
  setControls(state)
  planPublicSpending(state)
  payInterest(state)

  advanceChips(state)
  const domesticPart = domesticChipPart(state)
  quotePrices(state)
  const cells = computeCells(state)
  const dispatch = dispatchCompute(state, cells)
  poolData(state)
  gatherData(state)
  lookAtPeers(state)
  adopt(state)

  planOutput(state)
  foreseeDemand(state)
  yield { phase: 'plan', run: () => planProduction(state) }
  orderResearch(state)
  yield* labour(state)
  paySavers(state)
  workAndPay(state)
  payTransfers(state)
  serveCompute(state, cells, dispatch)
  produce(state)

  paySupport(state)
  orderInvestment(state)
  planBuilding(state)
  yield* goods(state, domesticPart)
  tradeData(state)
  deliverChips(state, domesticPart)
  buildInfrastructure(state)

  growCapital(state)
  settleFirms(state)
  settleProviders(state)
  resolveDefaults(state)
  payDividends(state)
  closeStocks(state, financialStocks(state, closeBooks(state)))
  publishAccounts(state)

  train(state)
  learnOnTheJob(state)
  makeData(state)
  advanceAlgorithms(state)
  runMissions(state)
  reckonEnergy(state)
  chooseHours(state)
  regulate(state)
  digitiseGovernment(state)
  developSociety(state)

  setPolicyRate(state)
  setFiscalPolicy(state)
  setWages(state)
  setPrices(state)
  renewTechnique(state)
  state.markets.linkTurnover = rewireSuppliers(state)
  state.technology.labourProductivity *= 1 + state.rates.growth
}

/** As `clearLabour`. */
function* labour(state: Economy): Generator<Due, void> {
  const { firms, parameters } = state
  const wanted = new Int32Array(firms.count * skillCount)
  planStaff(state, wanted)
  separate(state)
  for (let cell = 0; cell < wanted.length; cell++) firms.vacancies[cell] = Math.max(0, wanted[cell] - firms.staff[cell])
  const posted = firms.vacancies.slice()
  yield { phase: 'matching', run: () => matchWorkers(state) }
  for (let f = 0; f < firms.count; f++) {
    let open = 0
    let all = 0
    for (let k = 0; k < skillCount; k++) {
      open += firms.vacancies[f * skillCount + k]
      all += posted[f * skillCount + k]
    }
    const unfilled = all > 0 ? open / all : 0
    firms.wageOffer[f] += parameters.wageBidding * unfilled - parameters.wageBidDecay * (firms.wageOffer[f] - 1)
  }
}

/** As `clearGoods`. */
function* goods(state: Economy, domesticPart: number): Generator<Due, void> {
  const { firms, ledger } = state
  firms.demand.fill(0)
  firms.sold.fill(0)
  firms.revenue.fill(0)
  const shares = budgetShares(state)
  const weights = marketWeights(state)
  buyInputs(state, weights)
  const before = firmRevenue(state)
  yield { phase: 'purchases', run: () => householdsBuy(state, shares) }
  receives(ledger, 'consumption', 'firms', firmRevenue(state) - before)
  buyFinalGoods(state, domesticPart, weights)
  for (let f = 0; f < firms.count; f++) {
    firms.deposits[f] +=
      firms.revenue[f] - firms.inputSpending[f] - firms.investmentSpending[f] - firms.researchSpending[f]
  }
}
