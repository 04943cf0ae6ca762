import type { State } from '../agents/state.ts'
import { log } from '../math.ts'
import { emerging, regionCount } from '../names.ts'
import { shareOf } from './group.ts'
import type { QuarterAccounts } from './quarter-accounts.ts'
import type { WorkerCount } from './worker-count.ts'

export type NqpfPart = 'labourers' | 'means' | 'objects'

/** An indicator runs from 0 at `least` to 1 at `most`; on a log scale where it can grow manyfold. */
interface Indicator {
  part: NqpfPart
  least: number
  most: number
  log?: true
}

/**
 * Indicators of new quality productive forces by the three parts of productive forces. Bounds are assumed, wide enough
 * for two decades; those on a log scale are ratios to the nation's figure at the start.
 */
export const indicators = {
  skilledShare: { part: 'labourers', least: 0, most: 1 },
  aiSkill: { part: 'labourers', least: 0, most: 1 },
  productivity: { part: 'labourers', least: 0.25, most: 16, log: true },
  automation: { part: 'means', least: 0, most: 1 },
  computePerWorker: { part: 'means', least: 0.1, most: 1000, log: true },
  algorithm: { part: 'means', least: 0.1, most: 1000, log: true },
  greenPower: { part: 'means', least: 0, most: 1 },
  dataPerWorker: { part: 'objects', least: 0.1, most: 1000, log: true },
  emergingShare: { part: 'objects', least: 0, most: 0.5 },
  pooledData: { part: 'objects', least: 0, most: 1 },
} as const satisfies Record<string, Indicator>

export type IndicatorName = keyof typeof indicators
export const indicatorNames = Object.keys(indicators) as IndicatorName[]

/** The three regions, and the nation as the fourth area. */
export const areaCount = regionCount + 1
export const nation = regionCount

/** Raw indicators of every area. */
export type Areas = Record<IndicatorName, number>[]

/** Sums by area from which the indicators are made. */
function sumFirms({ firms }: State) {
  const sums = {
    automated: new Float64Array(areaCount),
    tasks: new Float64Array(areaCount),
    compute: new Float64Array(areaCount),
    algorithm: new Float64Array(areaCount),
    data: new Float64Array(areaCount),
    pooled: new Float64Array(areaCount),
    emerging: new Float64Array(areaCount),
  }
  for (let f = 0; f < firms.count; f++) {
    const area = firms.region[f]
    const tasks = firms.taskNeed[f]
    addTo(sums.automated, area, firms.automation[f] * tasks)
    addTo(sums.tasks, area, tasks)
    addTo(sums.compute, area, firms.compute[f])
    addTo(sums.algorithm, area, firms.usedAlgorithm[f] * tasks)
    addTo(sums.data, area, firms.data[f])
    if (firms.sharesData[f]) addTo(sums.pooled, area, firms.data[f])
    if (firms.sector[f] === emerging) addTo(sums.emerging, area, firms.valueAdded[f])
  }
  return sums
}

/** Adds what a firm of a region has to the region's sum and to the nation's. */
function addTo(sum: Float64Array, region: number, amount: number): void {
  sum[region] += amount
  sum[nation] += amount
}

/** A sum by region with the nation's total behind. */
function withNation(regional: Float64Array): Float64Array {
  const all = new Float64Array(areaCount)
  all.set(regional)
  for (let r = 0; r < regionCount; r++) all[nation] += regional[r]
  return all
}

/** Green part of the power that compute uses, by area. */
function greenPower({ society, parameters }: State): Float64Array {
  const green = new Float64Array(areaCount)
  if (!parameters.technology) return green
  let used = 0
  for (let r = 0; r < regionCount; r++) {
    green[r] = society.greenShare[r]
    green[nation] += society.greenShare[r] * society.power[r]
    used += society.power[r]
  }
  green[nation] = shareOf(green[nation], used)
  return green
}

/** Raw indicators of the quarter, by area. */
export function readIndicators(state: State, accounts: QuarterAccounts, workers: WorkerCount): Areas {
  const sums = sumFirms(state)
  const employed = withNation(workers.byRegion)
  const skilled = withNation(workers.skilledByRegion)
  const aiSkill = withNation(workers.aiSkillByRegion)
  const made = withNation(accounts.regional)
  const green = greenPower(state)
  const deflator = accounts.income / accounts.real
  const technology = state.parameters.technology
  const areas: Areas = []
  for (let area = 0; area < areaCount; area++) {
    areas.push({
      skilledShare: shareOf(skilled[area], employed[area]),
      aiSkill: technology ? shareOf(aiSkill[area], employed[area]) : 0,
      productivity: shareOf(made[area] / deflator, employed[area]),
      automation: shareOf(sums.automated[area], sums.tasks[area]),
      computePerWorker: shareOf(sums.compute[area], employed[area]),
      algorithm: technology ? shareOf(sums.algorithm[area], sums.tasks[area]) : 0,
      greenPower: green[area],
      dataPerWorker: shareOf(sums.data[area], employed[area]),
      emergingShare: shareOf(sums.emerging[area], made[area]),
      pooledData: shareOf(sums.pooled[area], sums.data[area]),
    })
  }
  return areas
}

/** Indicators of an area brought to 0..1; `start` is the nation's row at the start. */
export function normalise(area: Areas[number], start: Areas[number]): Float64Array {
  const row = new Float64Array(indicatorNames.length)
  for (let j = 0; j < row.length; j++) {
    const name = indicatorNames[j]
    const indicator: Indicator = indicators[name]
    const { least, most } = indicator
    const place = indicator.log
      ? logPlace(shareOf(area[name], start[name]), least, most)
      : (area[name] - least) / (most - least)
    row[j] = Math.min(1, Math.max(0, place))
  }
  return row
}

/** Where a ratio lies between two bounds on a log scale. */
function logPlace(ratio: number, least: number, most: number): number {
  return ratio > 0 ? log(ratio / least) / log(most / least) : 0
}
