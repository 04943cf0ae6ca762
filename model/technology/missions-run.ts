import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { uniform } from '../random.ts'
import { breakthroughChance, othersReady, partReadiness, privateEffort } from './missions.ts'

/**
 * A breakthrough in chips needs all parts at once. Firms put effort into their part as far as the prize they keep makes
 * it worth, given how ready the others were; a mission pays the parts alike. Efforts are over GDP.
 * Source: Kremer 1993 (see missions.ts); paper 002, 2.1.
 */
export function runMissions(state: State): void {
  const { knowledge, parameters, controls, seed, tick } = state
  if (knowledge.breakthrough) return
  const { missionParts: count, missionDifficulty, missionHazard, missionPrize, missionKept } = parameters
  const ready = knowledge.missionParts
  const before = ready.slice()
  for (let i = 0; i < count; i++) {
    const others = othersReady(before, count, i)
    const effort = privateEffort(missionPrize, missionKept, others, missionHazard, missionDifficulty)
    ready[i] = partReadiness(effort + controls.missionBudget / count, missionDifficulty)
  }
  if (uniform(seed, streams.breakthrough, 0, tick) < breakthroughChance(ready, count, missionHazard)) {
    knowledge.breakthrough = 1
    knowledge.breakthroughTick = tick
  }
}
