import type { Economy, Region } from '../../model/index.ts'
import { computeCells, dispatchCompute } from '../../model/markets/compute-quotes.ts'
import { goodsSectors, kindCount, regionCount, regions } from '../../model/names.ts'

/** What the dispatch of a quarter reads and the quarter then changes. */
export interface QuarterStart {
  capacity: Float64Array
  data: Float64Array
  sharesData: ArrayLike<number>
}

/** To be taken at the end of the quarter before the one whose flows are asked for. */
export const quarterStart = ({ providers, firms }: Economy): QuarterStart => ({
  capacity: providers.capacity.slice(),
  data: firms.data.slice(),
  sharesData: firms.sharesData.slice(),
})

/** A quantity that goes from region to region. */
export interface RegionFlow {
  from: Region
  to: Region
  amount: number
}

/**
 * Compute work of the last quarter, by the region of the firms that asked and the region that worked it, EFLOPS.
 * Dispatch is not part of the state: it is made again by the model's rule from the capacity and prices of the quarter,
 * and adds up to what providers sold. The economy stays as it is.
 */
export function workFlows(economy: Economy, { capacity }: QuarterStart): RegionFlow[] {
  // The rule writes prices into a channel.
  const copy = structuredClone(economy)
  copy.providers.capacity.set(capacity)
  const plan = dispatchCompute(copy, computeCells(copy))
  const places = regionCount * kindCount
  const served = servedPart(economy)
  const { firms, technology } = economy
  const amounts = noFlows()
  for (let f = 0; f < firms.count; f++) {
    const pair = firms.region[f] * goodsSectors + firms.sector[f]
    for (let cell = 0; cell < places; cell++) {
      const worked = firms.computeNeed[f] * plan[pair * places + cell] * served[cell]
      amounts[firms.region[f]][Math.floor(cell / kindCount)] += worked / technology.computeUnit
    }
  }
  return asFlows(amounts)
}

/** Part of the work ordered that was done, by (region, kind). */
function servedPart({ providers }: Economy): Float64Array {
  const [used, ordered] = [new Float64Array(regionCount * kindCount), new Float64Array(regionCount * kindCount)]
  for (let p = 0; p < providers.count; p++) {
    for (let k = 0; k < kindCount; k++) {
      used[providers.region[p] * kindCount + k] += providers.used[p * kindCount + k]
      ordered[providers.region[p] * kindCount + k] += providers.demand[p * kindCount + k]
    }
  }
  return used.map((each, cell) => (ordered[cell] > 0 ? each / ordered[cell] : 0))
}

/**
 * Data that adopters read from the pools of their sectors in the last quarter, by the region of the firms that gave
 * them and of those that read them, as shares of all. A pool is read whole: what a reader takes comes from givers in
 * proportion to what they gave. Open public data are left out.
 */
export function dataFlows({ firms }: Economy, { data, sharesData }: QuarterStart): RegionFlow[] {
  const given = Array.from({ length: goodsSectors }, () => new Float64Array(regionCount))
  const read = Array.from({ length: goodsSectors }, () => new Float64Array(regionCount))
  for (let f = 0; f < firms.count; f++) {
    if (sharesData[f]) given[firms.sector[f]][firms.region[f]] += data[f]
    if (firms.adopter[f]) read[firms.sector[f]][firms.region[f]] += Math.max(0, firms.usableData[f] - data[f])
  }
  const amounts = noFlows()
  let all = 0
  given.forEach((byGiver, s) => {
    const pooled = byGiver.reduce((sum, each) => sum + each, 0)
    if (pooled === 0) return
    for (let from = 0; from < regionCount; from++) {
      for (let to = 0; to < regionCount; to++) {
        const amount = (read[s][to] * byGiver[from]) / pooled
        amounts[from][to] += amount
        all += amount
      }
    }
  })
  return asFlows(amounts.map((row) => row.map((amount) => (all > 0 ? amount / all : 0))))
}

const noFlows = () => Array.from({ length: regionCount }, () => new Float64Array(regionCount))

const asFlows = (amounts: readonly Float64Array[]): RegionFlow[] =>
  regions.flatMap((from, r) => regions.map((to, d) => ({ from, to, amount: amounts[r][d] })))
