import { chipLag } from '../agents/providers.ts'
import type { State } from '../agents/state.ts'
import { pow } from '../math.ts'
import { goodsSectors, kindCount, regionCount } from '../names.ts'
import { planBuilding } from '../markets/build-compute.ts'
import { computeMarkup, capacitySurvival } from '../markets/compute-capacity.ts'
import { chipUserCost, dispatchCompute } from '../markets/compute-quotes.ts'
import { domesticChipPart } from '../technology/advance-chips.ts'
import type { ChipFlows, ComputeRevenue } from './compute-flows.ts'

const places = regionCount * kindCount
/** Largest relative change of a capacity in a round at which they agree, and the most rounds. */
const agreement = 1e-13
const mostRounds = 200

/**
 * Solves the compute market of the start: the capacity by region and kind at which firms' compute bills are served at
 * the start's use of capacity, with the national mix of kinds, at a mean price of 1. Prices, places of work and mix
 * depend on each other, so they are iterated until they agree. Then providers get their parts, chips under way that let
 * capacity grow as expected, and loans. Returns the chip flows of the first quarter over GDP.
 */
export function startProviders(state: State, bills: Float64Array, revenue: ComputeRevenue, income: number): ChipFlows {
  const { parameters, technology, providers } = state
  const kindTarget = normalised(parameters.kindShares)
  setKindWeights(state)
  const capacity = new Float64Array(places)
  const price = new Float64Array(places).fill(1)
  for (let cell = 0; cell < places; cell++) {
    capacity[cell] = parameters.regionPopulation[Math.floor(cell / kindCount)] * kindTarget[cell % kindCount]
  }
  const flows = new Float64Array(places)
  const markup = Float64Array.from({ length: regionCount }, (_, r) =>
    computeMarkup(
      parameters.utilisationStart[r],
      parameters.computeMarkup,
      parameters.computeUtilisation,
      parameters.markupSlope,
    ),
  )
  let capitalCost = 1
  let powerCost = 0
  for (let round = 0, gap = 1; gap > agreement && round < mostRounds; round++) {
    const plan = dispatchCompute(state, { capacity, price })
    flows.fill(0)
    for (let pair = 0; pair < regionCount * goodsSectors; pair++) {
      const need = bills[pair] / state.channels.now.computePrice[pair]
      for (let cell = 0; cell < places; cell++) flows[cell] += need * plan[pair * places + cell]
    }
    let sold = 0
    let powered = 0
    let marked = 0
    const kind = new Float64Array(kindCount)
    let all = 0
    gap = 0
    for (let cell = 0; cell < places; cell++) {
      const r = Math.floor(cell / kindCount)
      sold += flows[cell]
      powered += flows[cell] * parameters.powerPrice[r]
      marked += flows[cell] * (1 + markup[r])
      const before = capacity[cell]
      capacity[cell] = flows[cell] / parameters.utilisationStart[r]
      gap = Math.max(gap, Math.abs(capacity[cell] / before - 1))
      kind[cell % kindCount] += capacity[cell]
      all += capacity[cell]
    }
    powerCost = (parameters.powerShare * sold) / powered
    capitalCost = ((1 - parameters.powerShare) * sold) / marked
    for (let cell = 0; cell < places; cell++) {
      const r = Math.floor(cell / kindCount)
      price[cell] = (1 + markup[r]) * capitalCost + powerCost * parameters.powerPrice[r]
    }
    for (let s = 0; s < goodsSectors; s++) {
      const weights = technology.kindWeights.subarray(s * kindCount, (s + 1) * kindCount)
      let sum = 0
      for (let k = 0; k < kindCount; k++) {
        weights[k] *= kindTarget[k] / (kind[k] / all)
        sum += weights[k]
      }
      for (let k = 0; k < kindCount; k++) weights[k] /= sum
    }
  }
  const deflator = state.markets.deflator
  for (let pair = 0; pair < technology.startComputePrice.length; pair++) {
    technology.startComputePrice[pair] = state.channels.now.computePrice[pair] / deflator
  }
  const total = capacity.reduce((sum, value) => sum + value, 0)
  const sold = flows.reduce((sum, value) => sum + value, 0)
  technology.computeUnit = total / parameters.startCapacity
  technology.powerPerCompute = powerCost
  technology.upkeepPerCompute = (revenue.upkeep * income) / sold
  technology.chipCost =
    ((capitalCost - technology.upkeepPerCompute) * parameters.computeUtilisation) / chipUserCost(state) / deflator
  let power = 0
  for (let cell = 0; cell < places; cell++) power += flows[cell] * powerCost
  technology.energyPerGood = power > 0 ? parameters.startPower / 4 / power : 0
  for (let r = 0; r < regionCount; r++) {
    for (let k = 0; k < kindCount; k++)
      state.society.startPower[r] += flows[r * kindCount + k] * powerCost * technology.energyPerGood
  }
  state.channels.now.chipCost.fill(technology.chipCost)
  state.channels.now.chipCost[1] *= parameters.domesticCost / parameters.domesticPerformance
  const domestic = domesticChipPart(state)
  equip(state, capacity, price, flows, domestic)
  planBuilding(state)
  let ordered = 0
  for (let cell = 0; cell < providers.chipsOrdered.length; cell++) ordered += providers.chipsOrdered[cell]
  let worth = 0
  for (let p = 0; p < providers.count; p++) worth += providers.bookValue[p]
  const loansOpen = (parameters.providerLeverage * worth) / income
  const importedChips = (ordered * (1 - domestic) * state.channels.now.chipCost[0] * deflator) / income
  const domesticChips = (ordered * domestic * state.channels.now.chipCost[1]) / income
  const survival = capacitySurvival(parameters.capacityLoss, 0.25)
  const lost = (worth / income) * (1 - survival)
  const worthClose = worth / income - lost + importedChips + domesticChips
  return {
    importedChips,
    domesticChips,
    depreciation: lost,
    loansOpen,
    loansClose: parameters.providerLeverage * worthClose,
  }
}

const normalised = (shares: readonly number[]): number[] => {
  const sum = shares.reduce((total, share) => total + share, 0)
  return shares.map((share) => share / sum)
}

function setKindWeights(state: State): void {
  const { parameters, technology } = state
  const rows = [
    parameters.kindWeightsAgriculture,
    parameters.kindWeightsIndustry,
    parameters.kindWeightsServices,
    parameters.kindWeightsEmerging,
  ]
  technology.kindWeights.set(rows.flatMap((row) => normalised(row)))
}

/** Gives each provider its part of its region's capacity, a full pipeline, and loans on what it owns. */
function equip(state: State, capacity: Float64Array, price: Float64Array, flows: Float64Array, domestic: number): void {
  const { providers, parameters, technology } = state
  const growth = pow(1 + parameters.computeGrowthStart, 0.25) - 1
  const survival = capacitySurvival(parameters.capacityLoss, 0.25)
  const perRegion = new Float64Array(regionCount)
  // Neighbours in number stand in different regions, so that the first of them are spread over the country. Rounded up: a
  // public sector, however small, has a provider.
  const publicProviders = Math.ceil(parameters.publicShare * providers.count)
  for (let p = 0; p < providers.count; p++) {
    providers.region[p] = p % regionCount
    perRegion[p % regionCount]++
  }
  for (let p = 0; p < providers.count; p++) {
    const r = providers.region[p]
    providers.state[p] = p < publicProviders ? 1 : 0
    providers.growth[p] = growth
    let owned = 0
    for (let k = 0; k < kindCount; k++) {
      const cell = p * kindCount + k
      const part = 1 / perRegion[r]
      providers.capacity[cell] = capacity[r * kindCount + k] * part
      providers.domestic[cell] = providers.capacity[cell] * domestic
      providers.powerDraw[cell] = technology.powerPerCompute
      providers.price[cell] = price[r * kindCount + k]
      providers.demand[cell] = flows[r * kindCount + k] * part
      providers.used[cell] = providers.demand[cell]
      providers.expectedUse[cell] = providers.demand[cell]
      owned += providers.capacity[cell]
      for (let lag = 0; lag < chipLag; lag++) {
        const arriving = providers.capacity[cell] * (1 + growth - survival) * pow(1 + growth, lag)
        providers.pipeline[p * kindCount * chipLag + lag * kindCount + k] = arriving
        providers.pipelineDomestic[p * kindCount * chipLag + lag * kindCount + k] = arriving * domestic
        owned += arriving
        technology.domesticMadeStart += arriving * domestic
      }
      technology.domesticMadeStart += providers.domestic[cell]
    }
    providers.bookValue[p] = owned * technology.chipCost * state.markets.deflator
    providers.loans[p] = parameters.providerLeverage * providers.bookValue[p]
  }
  state.knowledge.domesticMade = technology.domesticMadeStart
}
