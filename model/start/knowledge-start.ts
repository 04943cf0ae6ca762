import type { Knowledge } from '../agents/knowledge-state.ts'
import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { goodsSectors, regionCount } from '../names.ts'
import type { Parameters } from '../parameters.ts'
import { uniform } from '../random.ts'
import { gatherData, poolData } from '../technology/data-pool.ts'
import type { UnitUse } from './sector-solution.ts'

export function openKnowledge(parameters: Parameters): Knowledge {
  return {
    frontier: 1,
    commons: 1,
    foreignFrontier: 1,
    importedChipCost: 1,
    domesticChipCost: 1,
    chipQuality: 1,
    chipEfficiency: 1,
    domesticMade: 1,
    missionParts: new Float64Array(Math.floor(parameters.missionParts)),
    breakthrough: 0,
    breakthroughTick: -1,
    pooledShare: 0,
  }
}

/** Compute bills by (region, sector) of the first quarter, at [region * 4 + sector]. */
export function computeBills(state: State, uses: UnitUse[]): Float64Array {
  const { firms } = state
  const bills = new Float64Array(regionCount * goodsSectors)
  for (let f = 0; f < firms.count; f++) {
    if (firms.adopter[f])
      bills[firms.region[f] * goodsSectors + firms.sector[f]] += uses[firms.sector[f]].compute * firms.output[f]
  }
  return bills
}

/**
 * Compute, data and machines of each firm. Units are such that an adopter's algorithm x compute over usable data is 1
 * (normalised CES); others hold `dataTraditional` as much for a unit of output. What the pool gives is part of usable
 * data, so own data are what is left.
 */
export function startKnowledge(state: State, uses: UnitUse[]): void {
  const { firms, parameters, technology, channels, seed } = state
  const output = new Float64Array(goodsSectors)
  const compute = new Float64Array(goodsSectors)
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    firms.sharesData[f] = uniform(seed, streams.dataSharing, f, 0) < parameters.dataSharingStart ? 1 : 0
    firms.data[f] = firms.output[f] * (firms.adopter[f] ? 1 : parameters.dataTraditional)
    if (!firms.adopter[f]) continue
    output[s] += firms.output[f]
    compute[s] += (uses[s].compute * firms.output[f]) / channels.now.computePrice[firms.region[f] * goodsSectors + s]
  }
  poolData(state)
  gatherData(state)
  const usable = new Float64Array(goodsSectors)
  for (let f = 0; f < firms.count; f++) if (firms.adopter[f]) usable[firms.sector[f]] += firms.usableData[f]
  for (let s = 0; s < goodsSectors; s++) {
    if (!(output[s] > 0)) continue
    technology.computePerOutput[s] = compute[s] / output[s]
    technology.dataPerOutput[s] = technology.computePerOutput[s]
    technology.ownDataShare[s] = output[s] / usable[s]
    // Machine tasks for a unit of intelligence were reckoned at a compute price of 1.
    technology.machineScale[s] *= (uses[s].compute * output[s]) / compute[s]
  }
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    firms.data[f] *= technology.dataPerOutput[s] * technology.ownDataShare[s]
    firms.computeIntensity[f] = 1
    if (!firms.adopter[f]) continue
    firms.compute[f] =
      (uses[s].compute * firms.output[f]) / channels.now.computePrice[firms.region[f] * goodsSectors + s]
    firms.computeSpending[f] = uses[s].compute * firms.output[f]
  }
  poolData(state)
  gatherData(state)
}
