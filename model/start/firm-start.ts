import type { Firms } from '../agents/firms.ts'
import type { SectorTechnology } from '../agents/sector-technology.ts'
import { streams } from '../agents/streams.ts'
import { exp, log } from '../math.ts'
import { goodsSectors, regionCount } from '../names.ts'
import type { Parameters } from '../parameters.ts'
import { normal, uniform } from '../random.ts'
import { apportion } from './apportion.ts'
import type { SectorOutputs } from './sector-outputs.ts'

/** Gives each firm its sector, and the output its size draw entitles it to; returns that output by firm (GDP = 1). */
export function drawFirms(parameters: Parameters, seed: number, firms: Firms, outputs: SectorOutputs): Float64Array {
  const counts = apportion(
    firms.count,
    outputs.output.map((output, s) => (output > 0 ? parameters.employmentShares[s] : 0)),
  )
  const size = new Float64Array(firms.count)
  let first = 0
  for (let s = 0; s < goodsSectors; s++) {
    let sum = 0
    for (let f = first; f < first + counts[s]; f++) {
      firms.sector[f] = s
      size[f] = exp(parameters.firmSizeSpread * normal(seed, streams.firmSize, f, 0))
      sum += size[f]
    }
    for (let f = first; f < first + counts[s]; f++) size[f] *= outputs.output[s] / sum
    first += counts[s]
  }
  return size
}

/** Firms of a sector by falling size. */
export function bySize(firms: Firms, sector: number, size: Float64Array): number[] {
  const members: number[] = []
  for (let f = 0; f < firms.count; f++) if (firms.sector[f] === sector) members.push(f)
  return members.sort((a, b) => size[b] - size[a] || a - b)
}

/** Sends each firm, the largest first, to the region that is furthest below its part of the sector's workers. */
export function settleRegions(parameters: Parameters, firms: Firms, size: Float64Array): void {
  for (let s = 0; s < goodsSectors; s++) {
    const heads = new Float64Array(regionCount)
    let total = 0
    for (const f of bySize(firms, s, size)) {
      let choice = 0
      let gap = Number.NEGATIVE_INFINITY
      for (let r = 0; r < regionCount; r++) {
        const short = parameters.regionPopulation[r] * (total + size[f] / parameters.regionProductivity[r]) - heads[r]
        if (short > gap) {
          gap = short
          choice = r
        }
      }
      firms.region[f] = choice
      heads[choice] += size[f] / parameters.regionProductivity[choice]
      total += size[f] / parameters.regionProductivity[choice]
    }
  }
}

/** Marks firms, in the order of a weighted lottery, until their part of the sector's output is `target`. */
function chooseUpTo(order: number[], size: Float64Array, target: number, mark: (firm: number) => void): number {
  let taken = 0
  for (const f of order) {
    if (taken + size[f] > target * (1 + 1e-9)) continue
    mark(f)
    taken += size[f]
  }
  return taken
}

/** Members by falling ticket. */
function lottery(members: number[], ticket: (firm: number) => number): number[] {
  const drawn = new Map(members.map((f) => [f, ticket(f)]))
  return [...members].sort((a, b) => drawn.get(b)! - drawn.get(a)! || a - b)
}

/**
 * Marks the adopters of the start so that they make `penetration` of their sector's value added, and the
 * publicly owned firms so that they make `publicShare` of its output.
 */
export function markFirms(
  parameters: Parameters,
  seed: number,
  firms: Firms,
  size: Float64Array,
  outputs: SectorOutputs,
  technology: SectorTechnology,
): void {
  for (let s = 0; s < goodsSectors; s++) {
    const members = bySize(firms, s, size)
    const total = outputs.output[s]
    // ln(u)/weight: the order of drawing without replacement by weight (Efraimidis and Spirakis 2006).
    const lotteryTicket = (f: number) =>
      log(uniform(seed, streams.startAdopter, f, 0)) /
      (parameters.penetrationTilt[firms.region[f]] * exp(parameters.penetrationBySize * log(size[f])))
    if (parameters.technology && total > 0) {
      const adopterOutput =
        (parameters.penetration[s] * outputs.valueAdded[s] + outputs.computeBought[s]) / (1 - technology.inputSum[s])
      chooseUpTo(lottery(members, lotteryTicket), size, adopterOutput, (f) => {
        firms.adopter[f] = 1
      })
    }
    chooseUpTo(
      lottery(members, (f) => uniform(seed, streams.startState, f, 0)),
      size,
      parameters.publicShare * total,
      (f) => {
        firms.state[f] = 1
      },
    )
  }
}
