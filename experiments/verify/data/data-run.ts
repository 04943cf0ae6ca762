import { quantileSorted } from 'simple-statistics'
import {
  accountsTolerance,
  createEconomy,
  type Economy,
  observables,
  observe,
  openObserver,
  type Parameters,
  reasonToStop,
  step,
} from '../../../model/index.ts'
import { hill } from '../../measure/economics/hill.ts'
import { beveridge, okun } from '../../measure/economics/macro-curves.ts'
import { subbotin } from '../../measure/economics/subbotin.ts'
import { cycleSize } from '../../run/cycle-size.ts'
import type { WorkerFunction } from '../../run/worker-function.ts'

export interface DataRunInput {
  parameters: Parameters
  seed: number
  ticks: number
}

/** Stylised facts of one run, by name, and all its observables, a row for each quarter from the start on. */
export interface DataRun {
  facts: Record<string, number>
  series: Float64Array
}

/** Quarters at the beginning in which an economy drawn around its balanced state settles down: no part of a cycle. */
const settling = 20

/** Runs one economy and measures what stylised facts speak of. Throws where it has no start or stops. */
export function dataRun({ parameters, seed, ticks }: DataRunInput): DataRun {
  const economy = createEconomy(parameters, { seed })
  if ('status' in economy) throw new Error(economy.message.en)
  const width = observables.length
  const observer = openObserver(economy)
  const series = new Float64Array((ticks + 1) * width)
  observe(observer, economy, series.subarray(0, width))
  let yearAgo = new Float64Array(0)
  for (let tick = 1; tick <= ticks; tick++) {
    const stop = reasonToStop(economy, step(economy), accountsTolerance)
    if (stop) throw new Error(stop.message.en)
    observe(observer, economy, series.subarray(tick * width, (tick + 1) * width))
    if (tick === ticks - 4) yearAgo = economy.firms.sold.slice()
  }
  const path = (name: string): Float64Array => {
    const column = observables.findIndex((each) => each.name === name)
    return Float64Array.from({ length: ticks + 1 }, (_, tick) => series[tick * width + column])
  }
  return { facts: { ...cycles(path), ...differences(path), ...firmsAtTheEnd(economy, yearAgo) }, series }
}

type Path = (name: string) => Float64Array

/** Cycles of real quantities, which nominal shares of GDP stand for: there is one deflator of investment and one of GDP. */
function cycles(path: Path): Record<string, number> {
  const gdp = path('gdp')
  const spread = (share?: string): number => {
    const parts = share === undefined ? undefined : path(share)
    return cycleSize(Array.from(gdp, (value, t) => value * (parts?.[t] ?? 1)).slice(settling))
  }
  const output = spread()
  const late = (name: string): Float64Array => path(name).slice(settling)
  return {
    investmentVolatility: spread('investmentShare') / output,
    consumptionVolatility: spread('consumptionShare') / output,
    okun: okun(late('gdpGrowth'), late('unemployment')).estimate,
    beveridge: beveridge(late('unemployment'), late('vacancyRate')).estimate,
  }
}

/** Of the first two years: what adopts sooner, and where more of it is. */
function differences(path: Path): Record<string, number> {
  const gap = (more: string, less: string): number => {
    const [above, below] = [path(more), path(less)]
    let sum = 0
    for (let tick = 0; tick <= 8; tick++) sum += above[tick] - below[tick]
    return sum / 9
  }
  return {
    adoptionLargeOverSmall: gap('adoptionLarge', 'adoptionSmall'),
    nqpfEastOverCentral: gap('nqpfEast', 'nqpfCentral'),
    nqpfCentralOverWest: gap('nqpfCentral', 'nqpfWest'),
  }
}

function firmsAtTheEnd({ firms }: Economy, yearAgo: Float64Array): Record<string, number> {
  const skills = firms.staff.length / firms.count
  const sizes = Float64Array.from({ length: firms.count }, (_, f) => {
    let staff = 0
    for (let k = 0; k < skills; k++) staff += firms.staff[f * skills + k]
    return staff
  })
  const growth = Array.from(firms.sold, (sold, f) => Math.log(sold / yearAgo[f])).filter(Number.isFinite)
  const sorted = growth.toSorted((a, b) => a - b)
  return {
    sizeTail: hill(sizes, Math.round(firms.count / 10)).estimate,
    growthShape: subbotin(growth).shape.estimate,
    growthSpread: quantileSorted(sorted, 0.75) - quantileSorted(sorted, 0.25),
  }
}

export const dataRunTask: WorkerFunction = { module: import.meta.url, name: dataRun.name }
