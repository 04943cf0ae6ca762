import type { State } from '../agents/state.ts'
import { log } from '../math.ts'
import { goodsSectors, kindCount, regionCount } from '../names.ts'
import { networkQuality } from '../markets/infrastructure.ts'
import { observableGroup, shareOf } from './group.ts'
import type { Reading } from './reading.ts'
import { sensitiveWorkAtHome } from './work-at-home.ts'

const west = 2

/** Capacity and compute sold, by kind and by region, in the model's unit. */
function countCompute({ providers }: State) {
  const byKind = { capacity: new Float64Array(kindCount), used: new Float64Array(kindCount) }
  const byRegion = { capacity: new Float64Array(regionCount), used: new Float64Array(regionCount) }
  let capacity = 0
  let used = 0
  let domestic = 0
  for (let p = 0; p < providers.count; p++) {
    for (let k = 0; k < kindCount; k++) {
      const cell = p * kindCount + k
      byKind.capacity[k] += providers.capacity[cell]
      byKind.used[k] += providers.used[cell]
      byRegion.capacity[providers.region[p]] += providers.capacity[cell]
      byRegion.used[providers.region[p]] += providers.used[cell]
      capacity += providers.capacity[cell]
      used += providers.used[cell]
      domestic += providers.domestic[cell]
    }
  }
  return { byKind, byRegion, capacity, used, domestic }
}

/** Mean price of a unit of compute by kind, weighted by what was sold, over the price level. */
export function realComputePrices({ providers, markets }: State): Float64Array {
  const prices = new Float64Array(kindCount)
  for (let k = 0; k < kindCount; k++) {
    let paid = 0
    let weights = 0
    for (let p = 0; p < providers.count; p++) {
      const weight = providers.used[p * kindCount + k]
      paid += weight * providers.price[p * kindCount + k]
      weights += weight
    }
    prices[k] = shareOf(paid, weights) / markets.deflator
  }
  return prices
}

/** Compute that firms got over what they asked for. */
function computeServed({ firms }: State): number {
  let got = 0
  let asked = 0
  for (let f = 0; f < firms.count; f++) {
    got += firms.compute[f]
    asked += firms.computeNeed[f]
  }
  return shareOf(got, asked)
}

/** Compute that firms used, by sector, in the model's unit. */
function useBySector({ firms }: State): Float64Array {
  const use = new Float64Array(goodsSectors)
  for (let f = 0; f < firms.count; f++) use[firms.sector[f]] += firms.compute[f]
  return use
}

/** Capacity, EFLOPS, at which the index's part of capability is 0 and 1. */
const leastCapacity = 1
const mostCapacity = 1e5

/**
 * Computing index, 0-100: the mean of capability (log capacity), efficiency (utilisation), application (value added of
 * adopters in GDP) and infrastructure (network). Source: the four dimensions of the Global Computing Index as paper 003
 * reports it; bounds and equal weights are assumed.
 */
function computeIndex({ state, accounts }: Reading, capacity: number, utilisation: number): number {
  if (!(capacity > 0)) return 0
  const capability = Math.min(1, Math.max(0, log(capacity / leastCapacity) / log(mostCapacity / leastCapacity)))
  let application = 0
  for (const made of accounts.adopters) application += made
  return 25 * (capability + utilisation + shareOf(application, accounts.income) + networkQuality(state))
}

export const compute = observableGroup(
  {
    computeCapacity: ['EFLOPS', 'Compute capacity', '算力规模'],
    capacityBasic: ['EFLOPS', 'Capacity of basic compute', '基础算力规模'],
    capacityIntelligent: ['EFLOPS', 'Capacity of intelligent compute', '智能算力规模'],
    capacitySuper: ['EFLOPS', 'Capacity of super compute', '超算算力规模'],
    utilisation: ['share', 'Use of compute capacity', '算力利用率'],
    utilisationBasic: ['share', 'Use of basic compute', '基础算力利用率'],
    utilisationIntelligent: ['share', 'Use of intelligent compute', '智能算力利用率'],
    utilisationSuper: ['share', 'Use of super compute', '超算算力利用率'],
    utilisationEast: ['share', 'Use of compute capacity in the East', '东部算力利用率'],
    utilisationCentral: ['share', 'Use of compute capacity in the Centre', '中部算力利用率'],
    utilisationWest: ['share', 'Use of compute capacity in the West', '西部算力利用率'],
    computePriceBasic: ['ratio', 'Real price of basic compute, start = 1', '基础算力实际价格（期初=1）'],
    computePriceIntelligent: ['ratio', 'Real price of intelligent compute, start = 1', '智能算力实际价格（期初=1）'],
    computePriceSuper: ['ratio', 'Real price of super compute, start = 1', '超算算力实际价格（期初=1）'],
    computeUseAgriculture: ['EFLOPS', 'Compute used by agriculture', '农业使用算力'],
    computeUseIndustry: ['EFLOPS', 'Compute used by industry', '工业使用算力'],
    computeUseServices: ['EFLOPS', 'Compute used by services', '服务业使用算力'],
    computeUseEmerging: ['EFLOPS', 'Compute used by emerging industries', '新兴产业使用算力'],
    computeIndex: ['index', 'Computing index, 0 to 100', '计算力指数（0–100）'],
    domesticChipShare: ['share', 'Capacity on domestic chips', '国产芯片算力占比'],
    westShareOfWork: ['share', 'Compute work done in the West', '西部承担的算力任务占比'],
    computeServed: ['share', 'Compute delivered over compute ordered', '算力订单满足率'],
    computeSensitiveAtHome: [
      'share',
      'Delay-sensitive compute work done in its own region',
      '时延敏感算力任务就近处理占比',
    ],
  },
  (reading) => {
    const { state, start } = reading
    const { byKind, byRegion, capacity, used, domestic } = countCompute(state)
    const unit = state.technology.computeUnit
    const prices = realComputePrices(state)
    const use = useBySector(state)
    const kind = (k: number) => shareOf(byKind.used[k], byKind.capacity[k])
    const region = (r: number) => shareOf(byRegion.used[r], byRegion.capacity[r])
    const price = (k: number) => shareOf(prices[k], start.computePrice[k])
    const utilisation = shareOf(used, capacity)
    return {
      computeCapacity: capacity / unit,
      capacityBasic: byKind.capacity[0] / unit,
      capacityIntelligent: byKind.capacity[1] / unit,
      capacitySuper: byKind.capacity[2] / unit,
      utilisation,
      utilisationBasic: kind(0),
      utilisationIntelligent: kind(1),
      utilisationSuper: kind(2),
      utilisationEast: region(0),
      utilisationCentral: region(1),
      utilisationWest: region(2),
      computePriceBasic: price(0),
      computePriceIntelligent: price(1),
      computePriceSuper: price(2),
      computeUseAgriculture: use[0] / unit,
      computeUseIndustry: use[1] / unit,
      computeUseServices: use[2] / unit,
      computeUseEmerging: use[3] / unit,
      computeIndex: computeIndex(reading, capacity / unit, utilisation),
      domesticChipShare: shareOf(domestic, capacity),
      westShareOfWork: shareOf(byRegion.used[west], used),
      computeServed: computeServed(state),
      computeSensitiveAtHome: sensitiveWorkAtHome(state),
    }
  },
)
