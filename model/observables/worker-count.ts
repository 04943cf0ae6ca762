import type { State } from '../agents/state.ts'
import { goodsSectors, regionCount, skillCount } from '../names.ts'

/** Workers by what they do, and what they are paid. */
export interface WorkerCount {
  employed: number
  /** Employed workers by skill, and the sum of their wages. */
  bySkill: Float64Array
  wagesBySkill: Float64Array
  bySector: Float64Array
  byRegion: Float64Array
  /** Cognitive and creative workers among the employed of a region, and the sum of AI skill of its employed. */
  skilledByRegion: Float64Array
  aiSkillByRegion: Float64Array
  gig: number
}

/** One pass over the households. */
export function countWorkers(state: State): WorkerCount {
  const { households, firms } = state
  const count: WorkerCount = {
    employed: 0,
    bySkill: new Float64Array(skillCount),
    wagesBySkill: new Float64Array(skillCount),
    bySector: new Float64Array(goodsSectors),
    byRegion: new Float64Array(regionCount),
    skilledByRegion: new Float64Array(regionCount),
    aiSkillByRegion: new Float64Array(regionCount),
    gig: 0,
  }
  const { employer, skill, region, wage, aiSkill, gig } = households
  const { sector } = firms
  const { bySkill, wagesBySkill, bySector, byRegion, skilledByRegion, aiSkillByRegion } = count
  let employed = 0
  let inGigs = 0
  for (let h = 0; h < households.count; h++) {
    const f = employer[h]
    if (f < 0) continue
    const k = skill[h]
    const r = region[h]
    employed++
    bySkill[k]++
    wagesBySkill[k] += wage[h]
    bySector[sector[f]]++
    byRegion[r]++
    if (k > 0) skilledByRegion[r]++
    aiSkillByRegion[r] += aiSkill[h]
    inGigs += gig[h]
  }
  count.employed = employed
  count.gig = inGigs
  return count
}
