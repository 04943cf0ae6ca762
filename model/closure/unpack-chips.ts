import { chipLag } from '../agents/providers.ts'
import type { State } from '../agents/state.ts'
import { kindCount } from '../names.ts'

/** Chips work as soon as they are bought: what providers have under way becomes capacity. */
export function unpackChips(state: State): void {
  const { providers, technology, knowledge } = state
  const draw = technology.powerPerCompute / knowledge.chipEfficiency
  for (let p = 0; p < providers.count; p++) {
    for (let k = 0; k < kindCount; k++) {
      const cell = p * kindCount + k
      let arrived = 0
      for (let lag = 0; lag < chipLag; lag++) {
        const line = (p * chipLag + lag) * kindCount + k
        arrived += providers.pipeline[line]
        providers.domestic[cell] += providers.pipelineDomestic[line]
        providers.pipeline[line] = 0
        providers.pipelineDomestic[line] = 0
      }
      const all = providers.capacity[cell] + arrived
      if (all > 0)
        providers.powerDraw[cell] = (providers.powerDraw[cell] * providers.capacity[cell] + draw * arrived) / all
      providers.capacity[cell] = all
    }
  }
}
