import { openLedger } from './accounts/ledger.ts'
import { type Residual, worstResidual } from './accounts/close.ts'
import { closeStocks, financialStocks } from './agents/financial-stocks.ts'
import { growCapital, orderInvestment } from './agents/investment.ts'
import { planOutput } from './agents/output-plan.ts'
import { setFiscalPolicy, setPolicyRate } from './agents/policy-rules.ts'
import { setPrices } from './agents/pricing.ts'
import type { State } from './agents/state.ts'
import { settleFirms } from './markets/credit.ts'
import { resolveDefaults } from './markets/default.ts'
import { payDividends } from './markets/dividends.ts'
import { clearGoods } from './markets/goods.ts'
import { payInterest } from './markets/interest.ts'
import { clearLabour } from './markets/labour.ts'
import { rewireSuppliers } from './markets/linked-purchases.ts'
import { publishAccounts } from './markets/national-accounts.ts'
import { closeBooks } from './markets/public-finance.ts'
import { payTransfers } from './markets/transfers.ts'
import { setWages, workAndPay } from './markets/wages.ts'
import { planProduction } from './technology/plan-production.ts'
import { produce } from './technology/produce.ts'
import { renewTechnique } from './technology/renew-technique.ts'

/** Rows and columns must close to this relative size. */
export const accountsTolerance = 1e-9

/** One quarter. Returns the worst residual of the accounts; the caller stops where it is above the tolerance. */
export function step(state: State): Residual {
  state.tick++
  openLedger(state.ledger)
  state.government.outlays = 0
  state.government.revenue = 0

  payInterest(state)
  planOutput(state)
  planProduction(state)
  clearLabour(state)
  workAndPay(state)
  payTransfers(state)
  produce(state)
  orderInvestment(state)
  clearGoods(state, Float64Array.from(state.parameters.budgetShares))
  growCapital(state)
  settleFirms(state)
  resolveDefaults(state)
  payDividends(state)
  closeBooks(state)

  const residual = worstResidual(state.ledger, financialStocks(state))
  closeStocks(state)

  publishAccounts(state)
  setPolicyRate(state)
  setFiscalPolicy(state)
  setWages(state)
  setPrices(state)
  renewTechnique(state)
  state.markets.linkTurnover = rewireSuppliers(state)
  state.technology.labourProductivity *= 1 + state.rates.growth
  return residual
}
