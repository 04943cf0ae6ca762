import type { Rates } from '../agents/rates.ts'
import { emerging, goodsSectors, industry, services } from '../names.ts'
import type { Parameters } from '../parameters.ts'
import type { ComputeRevenue } from './compute-flows.ts'

/** Quantities and values by goods sector in the balanced state, with GDP a quarter = 1. */
export interface SectorOutputs {
  valueAdded: Float64Array
  output: Float64Array
  /** Goods sold: output less what finished stocks grow by. */
  sales: Float64Array
  /** Goods of a sector bought as inputs by all firms. */
  purchases: Float64Array
  /** Goods of a sector used for power, upkeep and research. */
  otherUses: Float64Array
  exportMix: Float64Array
  /** Compute bought, wages paid and capital used by a sector. */
  computeBought: Float64Array
  wages: Float64Array
  capital: Float64Array
  research: number
  /** Part of service purchases that finds no match. */
  unmatched: number
  employed: number
  stateOutputShare: number
  compute: ComputeRevenue
}

/** Finished goods over expected demand that the inventory rule settles at while demand grows. */
export function settledInventory(parameters: Parameters, rates: Rates): number {
  const { inventoryAdjustment, inventoryRatio } = parameters
  return (inventoryAdjustment * inventoryRatio) / (inventoryAdjustment + rates.growth)
}

/** Input of good k for a unit of each sector's output, at [sector * 4 + k]. */
export function inputTable(parameters: Parameters): Float64Array {
  return Float64Array.from([
    ...parameters.inputsAgriculture,
    ...parameters.inputsIndustry,
    ...parameters.inputsServices,
    ...parameters.inputsEmerging,
  ])
}

/** Exports leave from industry and emerging industries. */
const exportMix = Float64Array.of(0, 0.7, 0, 0.3)

export function sectorOutputs(parameters: Parameters, rates: Rates, compute: ComputeRevenue): SectorOutputs {
  const p = parameters
  const inputs = inputTable(p)
  const zeros = () => new Float64Array(goodsSectors)
  const [valueAdded, output, sales, purchases, otherUses] = [zeros(), zeros(), zeros(), zeros(), zeros()]
  const [computeBought, wages, capital] = [zeros(), zeros(), zeros()]
  const shares = p.valueAddedShares.reduce((sum, share) => sum + share, 0)
  const providersAdd = compute.revenue - compute.power - compute.upkeep

  let weights = 0
  for (let s = 0; s < goodsSectors; s++)
    weights += p.computeSpendingWeights[s] * p.penetration[s] * p.valueAddedShares[s]
  let research = 0
  for (let s = 0; s < goodsSectors; s++) {
    valueAdded[s] = (p.valueAddedShares[s] / shares) * (1 - providersAdd)
    computeBought[s] =
      (compute.revenue * p.computeSpendingWeights[s] * p.penetration[s] * p.valueAddedShares[s]) / weights
    let inputSum = 0
    for (let k = 0; k < goodsSectors; k++) inputSum += inputs[s * goodsSectors + k]
    output[s] = (valueAdded[s] + computeBought[s]) / (1 - inputSum)
    sales[s] = output[s] / (1 + rates.growth * settledInventory(p, rates))
    wages[s] = p.labourShare * valueAdded[s]
    capital[s] = p.capitalOutputRatio * 4 * valueAdded[s]
    if (p.technology) research += p.researchShare * p.penetration[s] * valueAdded[s]
  }
  for (let s = 0; s < goodsSectors; s++) {
    for (let k = 0; k < goodsSectors; k++) {
      // Used up, and the growth of a stock of inputs of (1 + buffer) quarters.
      purchases[k] += inputs[s * goodsSectors + k] * output[s] * (1 + (1 + p.inputBuffer) * rates.growth)
    }
  }
  otherUses[industry] = compute.power
  otherUses[services] = compute.upkeep
  otherUses[emerging] = research
  return {
    valueAdded,
    output,
    sales,
    purchases,
    otherUses,
    exportMix,
    computeBought,
    wages,
    capital,
    research,
    unmatched: p.technology
      ? p.matchingFriction * (1 - p.penetration[services]) + p.digitalMatchingFriction * p.penetration[services]
      : 0,
    employed: 1 - p.startUnemployment,
    stateOutputShare: p.publicShare,
    compute,
  }
}
