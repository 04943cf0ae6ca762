import type { Economy } from '../../../model/index.ts'
import { goodsSectors, skillCount } from '../../../model/names.ts'
import { costSaved } from '../../../model/technology/adopt.ts'
import { intelligenceTechnology } from '../../../model/technology/capability.ts'
import { taskPlanLength } from '../../../model/technology/compute-for-tasks.ts'

/** How the cost that adoption saves answers at the start, by sector: its level, and its rise with a log of each cause. */
export interface StartElasticities {
  saved: number[]
  cheaperCompute: number[]
  algorithm: number[]
  data: number[]
}

const step = 0.001

/**
 * Reads the elasticities off the model's own rule `costSaved`, mean of a sector's firms by planned output, by moving one
 * cause at a time and putting it back: the economy is left as it was.
 */
export function startElasticities(economy: Economy): StartElasticities {
  const { firms, channels } = economy
  const saved = meanSaved(economy)
  const rise = (cause: Float64Array, factor: number) => {
    const before = cause.slice()
    for (let i = 0; i < cause.length; i++) cause[i] *= factor
    const after = meanSaved(economy)
    cause.set(before)
    return after.map((now, s) => (now - saved[s]) / step)
  }
  return {
    saved,
    cheaperCompute: rise(channels.now.computePrice, Math.exp(-step)),
    algorithm: rise(firms.usedAlgorithm, Math.exp(step)),
    data: rise(firms.usableData, Math.exp(step)),
  }
}

function meanSaved(economy: Economy): number[] {
  const { firms } = economy
  const shape = intelligenceTechnology(economy)
  const classShares = new Float64Array(skillCount)
  const plan = new Float64Array(taskPlanLength)
  const sum = Array.from({ length: goodsSectors }, () => 0)
  const weight = sum.slice()
  for (let f = 0; f < firms.count; f++) {
    sum[firms.sector[f]] += firms.planned[f] * costSaved(economy, f, shape, classShares, plan)
    weight[firms.sector[f]] += firms.planned[f]
  }
  return sum.map((total, s) => total / weight[s])
}
