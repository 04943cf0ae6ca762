import type { SectorTechnology } from '../agents/sector-technology.ts'
import { logistic } from '../math.ts'
import { goodsSectors, skillCount } from '../names.ts'
import type { Parameters } from '../parameters.ts'
import { humanMix } from '../technology/automation.ts'

/** Routine, cognitive and creative tasks by sector, at [sector * 3 + class], each sector summing to one. */
export function taskMixes(parameters: Parameters): Float64Array {
  const rows = [
    parameters.taskMixAgriculture,
    parameters.taskMixIndustry,
    parameters.taskMixServices,
    parameters.taskMixEmerging,
  ]
  return Float64Array.from(
    rows.flatMap((row) => {
      const sum = row.reduce((total, share) => total + share, 0)
      return row.map((share) => share / sum)
    }),
  )
}

/**
 * Log threshold of each sector's mean task such that `startAutomation` of its tasks can be automated at
 * capability 1. The share falls with the threshold: bisection.
 */
export function logThresholds(parameters: Parameters, mix: Float64Array): Float64Array {
  const { automationSlope: slope, automationThresholds: offsets, startAutomation, taskReach } = parameters
  const thresholds = new Float64Array(goodsSectors)
  if (slope === 0) return thresholds
  for (let s = 0; s < goodsSectors; s++) {
    let low = -1000 / slope
    let high = 1000 / slope
    for (let step = 0; step < 80; step++) {
      const middle = 0.5 * (low + high)
      let share = 0
      for (let k = 0; k < skillCount; k++) share += mix[s * skillCount + k] * logistic(-slope * (middle + offsets[k]))
      if (taskReach * share > startAutomation) low = middle
      else high = middle
    }
    thresholds[s] = 0.5 * (low + high)
  }
  return thresholds
}

/** Mix of the work left to people at the start, by sector, for firms that have automated the start's share. */
export function startHumanMix(parameters: Parameters, technology: SectorTechnology): Float64Array {
  const { automationSlope: slope, automationThresholds: offsets } = parameters
  const result = new Float64Array(goodsSectors * skillCount)
  for (let s = 0; s < goodsSectors; s++) {
    const left = [0, 1, 2].map((k) => {
      const automatable = logistic(-slope * (technology.logThreshold[s] + offsets[k]))
      return technology.taskMix[s * skillCount + k] * (1 - parameters.taskReach * automatable)
    })
    humanMix(
      left[0],
      left[1],
      left[2],
      technology.taskMix[s * skillCount],
      technology.taskMix[s * skillCount + 1],
      result,
      s * skillCount,
    )
  }
  return result
}
