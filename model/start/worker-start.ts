import type { Firms } from '../agents/firms.ts'
import type { Households } from '../agents/households.ts'
import type { SectorTechnology } from '../agents/sector-technology.ts'
import { streams } from '../agents/streams.ts'
import { exp } from '../math.ts'
import { regionCount, skillCount } from '../names.ts'
import type { Parameters } from '../parameters.ts'
import { normal } from '../random.ts'

/** Efficiency units of a worker in a sector: ability x class x sector x region; wages are paid for these. */
export function workerEfficiency(
  parameters: Parameters,
  technology: SectorTechnology,
  ability: number,
  skill: number,
  sector: number,
  region: number,
): number {
  return (
    ability *
    parameters.skillEfficiency[skill] *
    technology.labourFactor[sector] *
    parameters.regionProductivity[region]
  )
}

/** Puts one worker into each post, firm by firm, and leaves the rest without work, spread like the employed. */
export function hireWorkers(parameters: Parameters, seed: number, households: Households, firms: Firms): number {
  const spread = parameters.abilitySpread
  let worker = 0
  const posts = new Float64Array(regionCount * skillCount)
  for (let f = 0; f < firms.count; f++) {
    for (let k = 0; k < skillCount; k++) {
      const upTo = Math.min(households.count, worker + firms.staff[f * skillCount + k])
      households.employer.fill(f, worker, upTo)
      households.region.fill(firms.region[f], worker, upTo)
      households.skill.fill(k, worker, upTo)
      posts[firms.region[f] * skillCount + k] += upTo - worker
      worker = upTo
    }
  }
  const employed = worker
  const without = households.count - employed
  const carry = new Float64Array(posts.length)
  let placed = 0
  for (let cell = 0; cell < posts.length; cell++) {
    placed += (without * posts[cell]) / employed
    carry[cell] = placed
  }
  for (let n = 0; worker < households.count; worker++, n++) {
    const cell = Math.max(
      0,
      carry.findIndex((upTo) => n + 0.5 < upTo),
    )
    households.employer[worker] = -1
    households.region[worker] = Math.floor(cell / skillCount)
    households.skill[worker] = cell % skillCount
  }
  const { ability } = households
  for (let h = 0; h < ability.length; h++) {
    ability[h] = exp(spread * normal(seed, streams.ability, h, 0) - 0.5 * spread * spread)
  }
  households.aiSkill.fill(parameters.aiSkillStart)
  return employed
}

/** Shares of ownership, and of household deposits in proportion to usual earnings; both are lognormal and sum to one. */
export function drawWealth(
  parameters: Parameters,
  seed: number,
  households: Households,
  earnings: Float64Array,
): Float64Array {
  const { shares, count } = households
  const { shareSpread } = parameters
  const deposits = new Float64Array(count)
  let ownership = 0
  let sum = 0
  for (let h = 0; h < count; h++) {
    const share = exp(shareSpread * normal(seed, streams.ownership, h, 0))
    shares[h] = share
    ownership += share
    sum += earnings[h]
  }
  for (let h = 0; h < count; h++) {
    shares[h] /= ownership
    deposits[h] = earnings[h] / sum
  }
  return deposits
}
