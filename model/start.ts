import { newLedger } from './accounts/ledger.ts'
import { openControls } from './agents/controls.ts'
import { allocateFirms } from './agents/firms.ts'
import { allocateHouseholds } from './agents/households.ts'
import { allocateProviders } from './agents/providers.ts'
import { ratesOf } from './agents/rates.ts'
import type { PolicyInstrument } from './agents/policies.ts'
import type { State } from './agents/state.ts'
import type { ChannelName, Channels } from './channels.ts'
import { openChannels } from './channels.ts'
import { goodsSectors } from './names.ts'
import type { Parameters } from './parameters.ts'
import { balancedFlows, investmentMix } from './start/balanced-flows.ts'
import { channelWidths } from './start/channel-start.ts'
import { type ChipFlows, computeRevenue, noChips } from './start/compute-flows.ts'
import { drawFirms, markFirms, settleRegions } from './start/firm-start.ts'
import { openBooks } from './start/opening-books.ts'
import { openFlows } from './start/opening-flows.ts'
import { startProviders } from './start/provider-start.ts'
import { blankTechnology, type UnitUse } from './start/sector-solution.ts'
import { openSociety, startSociety } from './start/society-start.ts'
import { startBarriers } from './start/barrier-start.ts'
import { type SectorOutputs, sectorOutputs } from './start/sector-outputs.ts'
import { staffFirms } from './start/staff-firms.ts'
import { computeBills, openKnowledge, startKnowledge } from './start/knowledge-start.ts'
import { startLinks } from './start/links-start.ts'
import { startMarkets } from './start/market-start.ts'
import { drawPeers } from './technology/peer-network.ts'
import { drawWealth } from './start/worker-start.ts'

/** The balanced state cannot be solved at these parameters. */
export interface StartFailure {
  status: 'error'
  kind: 'no-balanced-state'
  message: { en: string; zh: string }
}

/**
 * The solved balanced state (ODD: initialisation): stocks and flows of the first quarter follow from the same rules
 * as every other quarter, at the figures of the parameters; agents are drawn around it.
 */
export function startEconomy(
  parameters: Parameters,
  seed: number,
  record: readonly ChannelName[] = [],
  held: Channels['held'] = {},
  policies: readonly PolicyInstrument[] = [],
): State | StartFailure {
  const rates = ratesOf(parameters)
  const outputs = sectorOutputs(parameters, rates, computeRevenue(parameters))
  const technology = blankTechnology(parameters, outputs)
  const firms = allocateFirms(parameters.firms)
  const households = allocateHouseholds(Math.max(1, Math.round(parameters.firms * parameters.workersPerFirm)))
  const providers = allocateProviders(parameters.technology ? parameters.providers : 0)

  const size = drawFirms(parameters, seed, firms, outputs)
  settleRegions(parameters, firms, size)
  markFirms(parameters, seed, firms, size, outputs, technology)
  const { income, uses } = staffFirms(parameters, rates, seed, technology, outputs, firms, households, size)
  const markets = startMarkets(parameters, rates, households, income)
  const state: State = {
    parameters,
    policies,
    seed,
    tick: 0,
    rates,
    technology,
    households,
    firms,
    providers,
    bank: { deposits: 0, loans: 0, bonds: 0, reserves: 0, equity: 0, profit: 0, dividends: 0, creditGranted: 1 },
    centralBank: { bonds: 0, reserves: 0, policyRate: rates.realRate + rates.inflationTarget, profit: 0 },
    government: {
      bonds: 0,
      incomeTax: 0,
      baseIncomeTax: 0,
      spendingShare: 0,
      trendIncome: income,
      orders: new Float64Array(goodsSectors),
      extraOrders: new Float64Array(goodsSectors),
      computeBuild: 0,
      taxTrend: 0,
      startTaxTrend: 0,
      outlays: 0,
      revenue: 0,
    },
    foreign: { deposits: 0, orders: new Float64Array(goodsSectors), exportShare: 0 },
    markets,
    ledger: newLedger(),
    knowledge: openKnowledge(parameters),
    society: openSociety(parameters),
    channels: openChannels(channelWidths(parameters), record, held),
    controls: openControls(parameters),
    peers: new Int32Array(0),
  }
  const chips = parameters.technology ? startTechnology(state, outputs, uses, income) : noChips
  const flows = balancedFlows(parameters, rates, outputs, chips)
  const mix = investmentMix(outputs, flows, chips, parameters)
  const failure = refuse(mix, flows.governmentSpending, flows.householdDeposits)
  if (failure) return failure
  technology.investmentMix.set(mix)
  const wealth = drawWealth(parameters, seed, households, households.wage)
  openBooks(state, flows, wealth, income)
  startLinks(state)
  startSociety(state)
  startBarriers(state)
  if (parameters.technology) openFlows(state)
  return state
}

/** Compute, data and algorithms of the start; returns what providers buy and owe. */
function startTechnology(state: State, outputs: SectorOutputs, uses: UnitUse[], income: number): ChipFlows {
  const { technology, parameters } = state
  state.peers = drawPeers(state)
  technology.researchPerValue = outputs.research
  technology.adopterValueShare = parameters.researchShare > 0 ? outputs.research / parameters.researchShare : 0
  const chips = startProviders(state, computeBills(state, uses), outputs.compute, income)
  startKnowledge(state, uses)
  return chips
}

function refuse(mix: Float64Array, spending: number, deposits: number): StartFailure | undefined {
  const say = (en: string, zh: string): StartFailure => ({
    status: 'error',
    kind: 'no-balanced-state',
    message: { en, zh },
  })
  if (mix.some((share) => !(share >= 0))) {
    const sector = mix.findIndex((share) => !(share >= 0))
    return say(
      `no balanced start: nothing of good ${sector} is left for investment; lower its part of budgetShares or raise its part of valueAddedShares`,
      `无平衡初态：第${sector}类产品不足以用于投资；请降低其 budgetShares 或提高其 valueAddedShares`,
    )
  }
  if (!(spending >= 0))
    return say(
      'no balanced start: government purchases would be negative; lower capitalOutputRatio or leverage',
      '无平衡初态：政府采购为负；请降低 capitalOutputRatio 或 leverage',
    )
  if (!(deposits > 0))
    return say(
      'no balanced start: households would owe deposits; raise leverage or debtRatio',
      '无平衡初态：住户存款为负；请提高 leverage 或 debtRatio',
    )
  return undefined
}
