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
import { refuseCompute, refuseFirms, refuseFlows, refuseParameters, refuseUses } from './start/refusals.ts'
import { blankTechnology, type UnitUse } from './start/sector-solution.ts'
import { openSociety, startSociety } from './start/society-start.ts'
import { startBarriers } from './start/barrier-start.ts'
import { type SectorOutputs, sectorOutputs } from './start/sector-outputs.ts'
import { staffFirms } from './start/staff-firms.ts'
import type { StartFailure } from './start/start-failure.ts'
import { householdCount } from './start/household-count.ts'
import { computeBills, openKnowledge, startKnowledge } from './start/knowledge-start.ts'
import { startLinks } from './start/links-start.ts'
import { startMarkets } from './start/market-start.ts'
import { drawPeers } from './technology/peer-network.ts'
import { drawWealth } from './start/worker-start.ts'
import { alone } from './team/team.ts'

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
  const impossible = refuseParameters(parameters, rates)
  if (impossible) return impossible
  const outputs = sectorOutputs(parameters, rates, computeRevenue(parameters))
  const technology = blankTechnology(parameters, outputs)
  const firms = allocateFirms(parameters.firms)
  const households = allocateHouseholds(householdCount(parameters))
  const providers = allocateProviders(parameters.technology ? parameters.providers : 0)

  const size = drawFirms(parameters, seed, firms, outputs)
  settleRegions(parameters, firms, size)
  markFirms(parameters, seed, firms, size, outputs, technology)
  const missing = refuseFirms(parameters, outputs, firms)
  if (missing) return missing
  const { income, uses } = staffFirms(parameters, rates, seed, technology, outputs, firms, households, size)
  const overpaid = refuseUses(parameters, uses)
  if (overpaid) return overpaid
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
      gridBuild: 0,
      networkBuild: 0,
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
    team: alone(),
  }
  const chips = parameters.technology ? startTechnology(state, outputs, uses, income) : noChips
  const worthless = refuseCompute(parameters, technology.chipCost)
  if (worthless) return worthless
  const flows = balancedFlows(parameters, rates, outputs, chips)
  const mix = investmentMix(outputs, flows, chips, parameters)
  const unbalanced = refuseFlows(parameters, rates, mix, flows)
  if (unbalanced) return unbalanced
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
