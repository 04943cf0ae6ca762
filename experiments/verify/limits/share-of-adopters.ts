import type { Economy, Parameters } from '../../../model/index.ts'
import { adopt } from '../../../model/technology/adopt.ts'
import { lookAtPeers } from '../../../model/technology/peer-network.ts'
import { type LimitName, openLimit } from './limit-economy.ts'

/** Mean choice m of an economy's firms, from -1 where none adopts to 1 where all do. */
export function meanChoice({ firms }: Economy): number {
  let adopters = 0
  for (let f = 0; f < firms.count; f++) adopters += firms.adopter[f]
  return (2 * adopters) / firms.count - 1
}

/**
 * Only the rules by which firms adopt: under the presets of adoption nothing else of the economy has a say in it, and
 * whole quarters lead to the same choices firm by firm (see choice.ts), at many times the cost.
 */
export function adoptOnly(economy: Economy): void {
  economy.tick++
  lookAtPeers(economy)
  adopt(economy)
}

/** Sets the gain h of adoption, alike for all firms, by the support that policy gives. */
export function setGain(economy: Economy, gain: number): void {
  economy.controls.support.fill(gain)
}

/** Mean choice over `quarters` after `settle` quarters, by the rules of adoption alone. */
export function settledChoice(
  name: LimitName,
  {
    gain = 0,
    settle,
    quarters,
    ...parameters
  }: { gain?: number; settle: number; quarters: number } & Partial<Parameters>,
): number {
  const economy = openLimit(name, parameters)
  setGain(economy, gain)
  for (let quarter = 0; quarter < settle; quarter++) adoptOnly(economy)
  let sum = 0
  for (let quarter = 0; quarter < quarters; quarter++) {
    adoptOnly(economy)
    sum += meanChoice(economy)
  }
  return sum / quarters
}
