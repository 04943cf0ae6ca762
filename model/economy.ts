import { openLedger } from './accounts/ledger.ts'
import { type Residual, residualOfQuarter } from './accounts/close.ts'
import { setControls } from './agents/controls.ts'
import { closeStocks, financialStocks } from './agents/financial-stocks.ts'
import { growCapital, orderInvestment } from './agents/investment.ts'
import { planOutput } from './agents/output-plan.ts'
import { setFiscalPolicy, setPolicyRate } from './agents/policy-rules.ts'
import { setPrices } from './agents/pricing.ts'
import type { State } from './agents/state.ts'
import { keepPrices } from './closure/keep-prices.ts'
import { saveAndInvest } from './closure/save-and-invest.ts'
import { sellEverything } from './closure/sell-everything.ts'
import { unpackChips } from './closure/unpack-chips.ts'
import { workAtFullUse } from './closure/work-at-full-use.ts'
import { deliverChips, planBuilding } from './markets/build-compute.ts'
import { serveCompute } from './markets/compute.ts'
import { computeCells, type Dispatch, dispatchCompute, quotePrices } from './markets/compute-quotes.ts'
import { settleFirms } from './markets/credit.ts'
import { resolveDefaults } from './markets/default.ts'
import { payDividends } from './markets/dividends.ts'
import { clearGoods } from './markets/goods.ts'
import { buildInfrastructure } from './markets/infrastructure.ts'
import { payInterest, paySavers } from './markets/interest.ts'
import { clearLabour } from './markets/labour.ts'
import { rewireSuppliers } from './markets/linked-purchases.ts'
import { publishAccounts } from './markets/national-accounts.ts'
import { closeBooks } from './markets/public-finance.ts'
import { paySupport, planPublicSpending } from './markets/public-spending.ts'
import { settleProviders } from './markets/settle-providers.ts'
import { payTransfers } from './markets/transfers.ts'
import { setWages, workAndPay } from './markets/wages.ts'
import { budgetShares } from './society/budget-shares.ts'
import { developSociety } from './society/development.ts'
import { reckonEnergy } from './society/energy.ts'
import { digitiseGovernment, regulate } from './society/governance.ts'
import { chooseHours, learnOnTheJob, train } from './society/working-life.ts'
import { adopt } from './technology/adopt.ts'
import { advanceChips, domesticChipPart } from './technology/advance-chips.ts'
import { gatherData, makeData, poolData, tradeData } from './technology/data-pool.ts'
import { foreseeDemand } from './technology/foresee-demand.ts'
import { runMissions } from './technology/missions-run.ts'
import { lookAtPeers } from './technology/peer-network.ts'
import { planProduction } from './technology/plan-production.ts'
import { produce } from './technology/produce.ts'
import { shareBooks } from './team/share-books.ts'
import { renewTechnique } from './technology/renew-technique.ts'
import { advanceAlgorithms, orderResearch } from './technology/research.ts'

/** Rows and columns must close to this relative size. */
export const accountsTolerance = 1e-9

/**
 * One quarter, in the order of the ODD's schedule; the closure of Solow takes the place of the markets for labour,
 * compute and goods. Returns the worst residual of the accounts; the caller stops where
 * it is above the tolerance.
 */
export function step(state: State): Residual {
  const { technology, closure } = state.parameters
  const market = closure === 'market'
  state.tick++
  open(state)

  // what machines cost and know; who adopts
  let domesticPart = 0
  let cells = computeCells(state)
  let dispatch: Dispatch = new Float64Array(0)
  if (technology) {
    advanceChips(state)
    domesticPart = domesticChipPart(state)
    quotePrices(state)
    cells = computeCells(state)
    dispatch = dispatchCompute(state, cells)
    poolData(state)
    gatherData(state)
    lookAtPeers(state)
    adopt(state)
  }

  // plans, work, output
  if (market) {
    planOutput(state)
    foreseeDemand(state)
    planProduction(state)
  }
  if (technology) orderResearch(state)
  if (market) clearLabour(state)
  else workAtFullUse(state)
  paySavers(state)
  workAndPay(state)
  payTransfers(state)
  if (technology && market) serveCompute(state, cells, dispatch)
  produce(state)

  // purchases
  if (technology) paySupport(state)
  if (market) {
    orderInvestment(state)
    if (technology) planBuilding(state)
    clearGoods(state, budgetShares(state), domesticPart)
  } else {
    saveAndInvest(state, domesticPart)
    sellEverything(state, domesticPart)
  }

  // books and learning, which have nothing to do with each other: of a team the first keeps the books meanwhile
  if (state.team.member === 0) keepBooks(state, domesticPart)
  if (technology) {
    train(state)
    learnOnTheJob(state)
  }
  shareBooks(state)
  const residual = residualOfQuarter(state.ledger)

  // knowledge and society
  if (technology) {
    makeData(state)
    advanceAlgorithms(state)
    runMissions(state)
    reckonEnergy(state)
    chooseHours(state)
    regulate(state)
    digitiseGovernment(state)
    developSociety(state)
  }

  // what the next quarter starts from
  setPolicyRate(state)
  setFiscalPolicy(state)
  if (market) {
    setWages(state)
    setPrices(state)
    renewTechnique(state)
  } else keepPrices(state)
  state.markets.linkTurnover = rewireSuppliers(state)
  state.technology.labourProductivity *= 1 + state.rates.growth
  return residual
}

function keepBooks(state: State, domesticPart: number): void {
  const { technology, closure } = state.parameters
  if (technology) {
    tradeData(state)
    deliverChips(state, domesticPart)
    buildInfrastructure(state)
    if (closure !== 'market') unpackChips(state)
  }
  growCapital(state)
  settleFirms(state)
  if (technology) settleProviders(state)
  resolveDefaults(state)
  payDividends(state)
  const held = closeBooks(state)
  const stocks = financialStocks(state, held)
  closeStocks(state, stocks)
  publishAccounts(state)
}

function open(state: State): void {
  openLedger(state.ledger)
  state.government.outlays = 0
  state.government.revenue = 0
  setControls(state)
  planPublicSpending(state)
  payInterest(state)
}
