import type { State } from '../agents/state.ts'
import { transmit } from '../channels.ts'
import { pow } from '../math.ts'
import { goodsSectors, kindCount } from '../names.ts'
import { domesticShare, importedQuality, wrightCost } from './chips.ts'

/**
 * Chips of the quarter: imported quality grows at its rate, less what export control takes; domestic chips do a part of
 * the frontier's work and get cheaper with what was made. Channel `chipCost`: cost, in goods at base prices, of a unit
 * of capacity, imported and domestic. Sources: see chips.ts.
 */
export function advanceChips(state: State): void {
  const { knowledge, parameters, technology, channels, tick } = state
  if (tick > 1) {
    knowledge.chipQuality *= pow(1 + parameters.qualityGrowth, 0.25)
    knowledge.chipEfficiency *= pow(1 + parameters.efficiencyGrowth, 0.25)
  }
  shiftKinds(state)
  const base = technology.chipCost * state.controls.chipPriceFactor
  const control = parameters.exportControlMode === 'quality' ? state.controls.exportControl : 0
  const imported = importedQuality(knowledge.chipQuality, 'quality', control)
  const domestic = wrightCost(
    parameters.domesticCost,
    knowledge.domesticMade,
    technology.domesticMadeStart,
    parameters.wrightExponent,
  )
  knowledge.importedChipCost = imported > 0 ? base / imported : Number.POSITIVE_INFINITY
  knowledge.domesticChipCost =
    (base * domestic) /
    (parameters.domesticPerformance *
      knowledge.chipQuality *
      (knowledge.breakthrough ? parameters.breakthroughGain : 1))
  channels.now.chipCost[0] = knowledge.importedChipCost
  channels.now.chipCost[1] = knowledge.domesticChipCost
  transmit(channels, 'chipCost', tick)
}

/** Domestic part of the chips ordered: logit in log cost; under a quota at least what imports may not supply. */
export function domesticChipPart(state: State): number {
  const { channels, parameters, controls } = state
  const part = domesticShare(channels.now.chipCost[0], 1, channels.now.chipCost[1], 1, parameters.chipChoice)
  return parameters.exportControlMode === 'quota' ? 1 - (1 - part) * (1 - controls.exportControl) : part
}

/** Work moves to intelligent compute: its weight in every bundle grows by `kindDrift` a year against the others. */
function shiftKinds(state: State): void {
  const { technology, parameters } = state
  const intelligent = 1
  for (let s = 0; s < goodsSectors; s++) {
    const weights = technology.kindWeights.subarray(s * kindCount, (s + 1) * kindCount)
    weights[intelligent] *= 1 + parameters.kindDrift / 4
    const sum = weights[0] + weights[1] + weights[2]
    for (let k = 0; k < kindCount; k++) weights[k] /= sum
  }
}
