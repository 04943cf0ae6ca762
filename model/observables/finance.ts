import { received } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'
import { pow } from '../math.ts'
import { concentration } from './concentration.ts'
import { observableGroup, shareOf } from './group.ts'

/** Loans of firms over their capital at its price. */
function leverage({ firms, markets }: State): number {
  let loans = 0
  let capital = 0
  for (let f = 0; f < firms.count; f++) {
    loans += firms.loans[f]
    capital += firms.capital[f]
  }
  return shareOf(loans, capital * markets.capitalPrice)
}

/** Support, interest subsidies and the like that firms got in the quarter. */
function subsidies({ firms }: State): number {
  let sum = 0
  for (let f = 0; f < firms.count; f++) sum += firms.subsidy[f]
  return sum
}

export const finance = observableGroup(
  {
    debtToGdp: ['share', 'Public debt over yearly GDP', '政府债务占GDP比重'],
    policyRate: ['share a year', 'Policy rate', '政策利率'],
    defaultRate: ['share a year', 'Firms that default', '企业违约率'],
    leverage: ['share', 'Loans of firms over their capital', '企业贷款与资本之比'],
    bankEquityRatio: ['share', 'Equity of the bank over its loans', '银行资本与贷款之比'],
    firmSubsidies: ['share', 'Subsidies to firms in GDP', '企业所获补贴占GDP比重'],
    providerWriteOffs: ['share', 'Loans of compute providers written off, in GDP', '算力服务商贷款核销占GDP比重'],
    concentration: ['index', 'Concentration of sales within sectors, HHI 0 to 1', '行业内销售集中度（HHI，0–1）'],
  },
  ({ state, accounts, growth }) => ({
    debtToGdp: shareOf(state.government.bonds, 4 * accounts.income),
    policyRate: pow(1 + state.centralBank.policyRate, 4) - 1,
    defaultRate: growth.defaults,
    leverage: leverage(state),
    bankEquityRatio: shareOf(state.bank.equity, state.bank.loans),
    firmSubsidies: shareOf(subsidies(state), accounts.income),
    providerWriteOffs: shareOf(received(state.ledger, 'writeOffs', 'providers'), accounts.income),
    concentration: concentration(state.firms.revenue, state.firms.sector),
  }),
)
