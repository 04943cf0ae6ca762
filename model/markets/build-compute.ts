import { pays, receives } from '../accounts/ledger.ts'
import { chipLag } from '../agents/providers.ts'
import type { State } from '../agents/state.ts'
import { pow } from '../math.ts'
import { emerging, industry, kindCount, services } from '../names.ts'
import { capacitySurvival } from './compute-capacity.ts'

/**
 * Providers order the chips that bring capacity in a year to expected demand over the use aimed at:
 * order = speed x max(0, e (1+g)^4 / u* (1 + lead) - what stands and is under way). Building for demand has no lead.
 * Public providers, which have infrastructure for an aim, want `stateBuildLead` more. `chipsOrdered` is in capacity by
 * kind; the domestic part of it is a logit in cost, in channel `chipCost`.
 */
export function planBuilding(state: State): void {
  const { providers, parameters, government, tick } = state
  const survival = capacitySurvival(parameters.capacityLoss, 0.25)
  const ahead = parameters.buildRule === 'supply' ? 1 + parameters.buildLead : 1
  let usual = 0
  for (let p = 0; p < providers.count; p++) usual += providers.growth[p]
  usual /= Math.max(1, providers.count)
  for (let p = 0; p < providers.count; p++) {
    const growth = providers.growth[p] + parameters.regionalHerding * Math.max(0, usual)
    const lead = ahead * (providers.state[p] ? 1 + parameters.stateBuildLead : 1)
    for (let k = 0; k < kindCount; k++) {
      const cell = p * kindCount + k
      let standing = providers.capacity[cell]
      for (let lag = 0; lag < chipLag; lag++)
        standing = standing * survival + providers.pipeline[p * kindCount * chipLag + lag * kindCount + k]
      const wanted = (providers.expectedUse[cell] * pow(1 + growth, chipLag) * lead) / parameters.computeUtilisation
      providers.chipsOrdered[cell] = parameters.buildSpeed * Math.max(0, wanted - standing)
    }
  }
  if (tick > 0 && government.computeBuild > 0) publicBuild(state)
}

/** Money that policy gives for public capacity buys chips for the public providers, alike in all kinds. */
function publicBuild(state: State): void {
  const { providers, government, markets, channels, ledger } = state
  let open = 0
  for (let p = 0; p < providers.count; p++) if (providers.state[p]) open++
  if (open === 0) return
  const cost = Math.min(channels.now.chipCost[0], channels.now.chipCost[1]) * markets.deflator
  for (let p = 0; p < providers.count; p++) {
    if (!providers.state[p]) continue
    const money = government.computeBuild / open
    providers.subsidy[p] += money
    providers.deposits[p] += money
    let capacity = 0
    for (let k = 0; k < kindCount; k++) capacity += providers.capacity[p * kindCount + k]
    for (let k = 0; k < kindCount; k++) {
      const part = capacity > 0 ? providers.capacity[p * kindCount + k] / capacity : 1 / kindCount
      providers.chipsOrdered[p * kindCount + k] += (money * part) / cost
    }
  }
  government.outlays += government.computeBuild
  pays(ledger, 'subsidies', 'government', government.computeBuild)
  receives(ledger, 'subsidies', 'providers', government.computeBuild)
}

/** Orders for power and upkeep of the compute that was sold. */
export function orderPower(state: State, orders: Float64Array): void {
  const { providers, parameters, technology } = state
  for (let p = 0; p < providers.count; p++) {
    let power = 0
    for (let k = 0; k < kindCount; k++) {
      const cell = p * kindCount + k
      power += providers.used[cell] * providers.powerDraw[cell]
    }
    providers.powerOrder[p] = power * parameters.powerPrice[providers.region[p]]
    // Upkeep is of racks, which power measures better than the work they do.
    providers.upkeepOrder[p] = power > 0 ? (power * technology.upkeepPerCompute) / technology.powerPerCompute : 0
    orders[industry] += providers.powerOrder[p]
    orders[services] += providers.upkeepOrder[p]
  }
}

/** Domestic chips go to the open market; imported ones are paid abroad at once. */
export function orderChips(state: State, domesticPart: number, orders: Float64Array): void {
  const { providers, channels, markets, foreign, ledger } = state
  const [imported, domestic] = channels.now.chipCost
  let imports = 0
  for (let p = 0; p < providers.count; p++) {
    let ordered = 0
    for (let k = 0; k < kindCount; k++) ordered += providers.chipsOrdered[p * kindCount + k]
    // With all chips from home there may be no price for imports (a total export control).
    providers.importSpending[p] = domesticPart < 1 ? ordered * (1 - domesticPart) * imported * markets.deflator : 0
    providers.chipOrder[p] = domesticPart > 0 ? ordered * domesticPart * domestic : 0
    providers.deposits[p] -= providers.importSpending[p]
    imports += providers.importSpending[p]
    orders[emerging] += providers.chipOrder[p]
  }
  foreign.deposits += imports
  pays(ledger, 'chips', 'providers', imports)
  receives(ledger, 'chips', 'restOfWorld', imports)
}

/** The oldest orders arrive, old chips go, and the quarter's orders enter the pipeline as far as they were filled. */
export function deliverChips(state: State, domesticPart: number): void {
  const { providers, parameters, controls, markets, knowledge, technology } = state
  const survival = capacitySurvival(parameters.capacityLoss, 0.25)
  const filled = 1 - domesticPart + domesticPart * markets.filled[emerging]
  const draw = (technology.powerPerCompute * controls.chipPriceFactor) / knowledge.chipEfficiency
  for (let p = 0; p < providers.count; p++) {
    let demand = 0
    let expected = 0
    for (let k = 0; k < kindCount; k++) {
      const cell = p * kindCount + k
      const line = p * kindCount * chipLag + k
      const arrived = providers.pipeline[line]
      const before = providers.capacity[cell] * survival
      providers.capacity[cell] = before + arrived
      providers.domestic[cell] = providers.domestic[cell] * survival + providers.pipelineDomestic[line]
      if (before + arrived > 0) {
        providers.powerDraw[cell] = (providers.powerDraw[cell] * before + draw * arrived) / (before + arrived)
      }
      for (let lag = 0; lag + 1 < chipLag; lag++) {
        providers.pipeline[line + lag * kindCount] = providers.pipeline[line + (lag + 1) * kindCount]
        providers.pipelineDomestic[line + lag * kindCount] = providers.pipelineDomestic[line + (lag + 1) * kindCount]
      }
      const last = line + (chipLag - 1) * kindCount
      providers.pipeline[last] = providers.chipsOrdered[cell] * filled
      providers.pipelineDomestic[last] = providers.chipsOrdered[cell] * domesticPart * markets.filled[emerging]
      // Learning comes from chips made, not from the work that better ones do.
      knowledge.domesticMade += providers.pipelineDomestic[last] / knowledge.chipQuality
      demand += providers.demand[cell]
      expected += providers.expectedUse[cell]
      providers.expectedUse[cell] += 0.5 * (providers.demand[cell] - providers.expectedUse[cell])
    }
    if (expected > 0) {
      const seen = Math.max(-0.5, Math.min(0.5, demand / expected - 1))
      providers.growth[p] += parameters.growthMemory * (seen - providers.growth[p])
    }
  }
}
