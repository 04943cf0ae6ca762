import { openLimit } from '../limits/limit-economy.ts'
import { adoptOnly, setGain } from '../limits/share-of-adopters.ts'
import { nextAdopters } from './company.ts'

/** Quarters in which the loop of `company.ts` and the economy's own rules of adoption count different adopters. */
export function differingQuarters(peerEffect: number, gain: number, quarters: number): number {
  const [firms, seed] = [200, 1]
  const economy = openLimit('limit-brock-durlauf', { firms, peerEffect, penetration: [0, 0, 0, 0.5] }, seed)
  setGain(economy, gain)
  const count = (): number => economy.firms.adopter.reduce((sum, one) => sum + one, 0)
  let adopters = count()
  let differing = 0
  for (let quarter = 0; quarter < quarters; quarter++) {
    adoptOnly(economy)
    adopters = nextAdopters({ firms, peerEffect, gain, seed }, adopters, economy.tick)
    if (adopters !== count()) differing++
  }
  return differing
}
