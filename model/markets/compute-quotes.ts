import type { State } from '../agents/state.ts'
import { transmit } from '../channels.ts'
import { log } from '../math.ts'
import { goodsSectors, industry, kindCount, regionCount, services, workKindCount } from '../names.ts'
import { bundlePrice, bundleUnits } from './compute-bundle.ts'
import { computeMarkup } from './compute-capacity.ts'
import { dispatchShares } from './dispatch.ts'
import { networkQuality } from './infrastructure.ts'

/** Capacity and mean price by (region, kind), at [region * 3 + kind]. */
export interface ComputeCells {
  capacity: Float64Array
  price: Float64Array
}

/**
 * Where a unit of the compute bundle of a firm in (region r, sector s) is worked: units of kind k in region d, at
 * [((r * 4 + s) * 3 + d) * 3 + k].
 */
export type Dispatch = Float64Array

/** User cost of a unit of money in chips, a quarter: usual real interest, loss, and what better chips take off. */
export function chipUserCost(state: State): number {
  const { rates, parameters } = state
  return (
    rates.realRate +
    rates.loanSpread +
    (parameters.capacityLoss + parameters.qualityGrowth / (1 + parameters.qualityGrowth)) / 4
  )
}

/** Money for a unit of capacity on the cheaper of imported and domestic chips: the dearer set no price. */
export function newChipCost(state: State): number {
  const [imported, domestic] = state.channels.now.chipCost
  return Math.min(imported, domestic) * state.markets.deflator
}

/**
 * Each provider quotes price_k = (1 + markup(use)) (capital cost + upkeep) + power; use is of last quarter.
 * Sources: design 4; markup rising with use as in Caiani et al. 2016.
 */
export function quotePrices(state: State): void {
  const { providers, parameters, technology, markets } = state
  const capital = (chipUserCost(state) * newChipCost(state)) / parameters.computeUtilisation
  const { upkeepPerCompute, powerPerCompute } = technology
  const upkeepPerPower =
    powerPerCompute > 0 ? (upkeepPerCompute / powerPerCompute) * markets.expectedPrice[services] : 0
  for (let p = 0; p < providers.count; p++) {
    for (let k = 0; k < kindCount; k++) {
      const cell = p * kindCount + k
      const use = providers.capacity[cell] > 0 ? providers.demand[cell] / providers.capacity[cell] : 1
      const markup = computeMarkup(
        Math.min(use, 1.5),
        parameters.computeMarkup,
        parameters.computeUtilisation,
        parameters.markupSlope,
      )
      const upkeep = providers.powerDraw[cell] * upkeepPerPower
      const power =
        providers.powerDraw[cell] * parameters.powerPrice[providers.region[p]] * markets.expectedPrice[industry]
      providers.price[cell] = (1 + markup) * (capital + upkeep) + power * (1 + carbonCost(state, providers.region[p]))
    }
  }
}

/** Carbon price as a part of the power bill of a region. */
export function carbonCost(state: State, region: number): number {
  return state.controls.carbonPrice * (1 - state.society.greenShare[region])
}

export function computeCells(state: State): ComputeCells {
  const { providers } = state
  const capacity = new Float64Array(regionCount * kindCount)
  const price = new Float64Array(regionCount * kindCount)
  for (let p = 0; p < providers.count; p++) {
    for (let k = 0; k < kindCount; k++) {
      const cell = providers.region[p] * kindCount + k
      capacity[cell] += providers.capacity[p * kindCount + k]
      price[cell] += providers.capacity[p * kindCount + k] * providers.price[p * kindCount + k]
    }
  }
  for (let cell = 0; cell < capacity.length; cell++) price[cell] = capacity[cell] > 0 ? price[cell] / capacity[cell] : 0
  return { capacity, price }
}

/** Handicap, in log price, of working in region d what arises in region r. */
export function handicap(state: State, r: number, d: number, sensitive: boolean): number {
  if (r === d) return 0
  const { dispatch, distanceCost, latencyCost } = state.parameters
  if (dispatch === 'isolated') return Number.POSITIVE_INFINITY
  // One scheduler knows where room is; it cannot shorten the way.
  const friction = sensitive ? latencyCost : dispatch === 'national' ? 0 : distanceCost
  return friction * (1 - networkQuality(state))
}

const west = 2
const costs = new Float64Array(regionCount)
const sizes = new Float64Array(regionCount)
const shares = new Float64Array(regionCount)

/** Part of the work of region r that is done in region d, at [((r * 3 + k) * 2 + w) * 3 + d] for kind k and work w. */
export function dispatchByRegion(state: State, capacity: Float64Array, logPrice: Float64Array): Float64Array {
  const { dispatchSensitivity } = state.parameters
  const all = new Float64Array(regionCount * kindCount * workKindCount * regionCount)
  for (let r = 0; r < regionCount; r++) {
    for (let k = 0; k < kindCount; k++) {
      for (let w = 0; w < workKindCount; w++) {
        for (let d = 0; d < regionCount; d++) {
          sizes[d] = capacity[d * kindCount + k]
          costs[d] =
            sizes[d] > 0 ? logPrice[d * kindCount + k] + handicap(state, r, d, w === 0) : Number.POSITIVE_INFINITY
        }
        dispatchShares(costs, sizes, regionCount, dispatchSensitivity, shares)
        all.set(shares, ((r * kindCount + k) * workKindCount + w) * regionCount)
      }
    }
  }
  return all
}

/** What firms pay at each place: of western compute policy pays a part. */
export const paidPrices = ({ controls }: State, { price }: ComputeCells): Float64Array =>
  price.map((each, cell) => (Math.floor(cell / kindCount) === west ? each * (1 - controls.westwardSubsidy) : each))

/**
 * Dispatch by logit over regions and the price of a bundle by (region, sector), which goes into the channel
 * `computePrice`. Source: McFadden 1974; design 4.
 */
export function dispatchCompute(state: State, cells: ComputeCells): Dispatch {
  const { parameters, technology, channels, tick } = state
  const { capacity } = cells
  const places = regionCount * kindCount
  const paid = paidPrices(state, cells)
  const logPaid = paid.map((price, cell) => (capacity[cell] > 0 ? log(price) : Number.POSITIVE_INFINITY))
  const byRegion = dispatchByRegion(state, capacity, logPaid)
  const plan = new Float64Array(regionCount * goodsSectors * places)
  const mean = new Float64Array(kindCount)
  const units = new Float64Array(kindCount)
  const where = new Float64Array(places)
  for (let r = 0; r < regionCount; r++) {
    for (let s = 0; s < goodsSectors; s++) {
      where.fill(0)
      for (let k = 0; k < kindCount; k++) {
        mean[k] = 0
        for (let w = 0; w < workKindCount; w++) {
          const part = w === 0 ? parameters.sensitiveShare[s] : 1 - parameters.sensitiveShare[s]
          const from = ((r * kindCount + k) * workKindCount + w) * regionCount
          for (let d = 0; d < regionCount; d++) {
            const share = part * byRegion[from + d]
            where[d * kindCount + k] += share
            mean[k] += share * paid[d * kindCount + k]
          }
        }
      }
      const weights = technology.kindWeights.subarray(s * kindCount, (s + 1) * kindCount)
      const price = bundlePrice(weights, mean, parameters.kindSubstitution)
      bundleUnits(weights, mean, price, parameters.kindSubstitution, units)
      channels.now.computePrice[r * goodsSectors + s] = price
      const at = (r * goodsSectors + s) * places
      for (let cell = 0; cell < places; cell++) plan[at + cell] = units[cell % kindCount] * where[cell]
    }
  }
  transmit(channels, 'computePrice', tick)
  return plan
}
