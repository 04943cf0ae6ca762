import type { Firms } from '../agents/firms.ts'
import type { Households } from '../agents/households.ts'
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

/** One pass over the households; heads are added up behind it. */
export function countWorkers({ households, firms }: State): WorkerCount {
  const heads = new Int32Array(goodsSectors * regionCount * skillCount)
  const wagesBySkill = new Float64Array(skillCount)
  const aiSkillByRegion = new Float64Array(regionCount)
  const gig = addWorkers(households, firms, heads, wagesBySkill, aiSkillByRegion)
  return { ...addHeads(heads), wagesBySkill, aiSkillByRegion, gig }
}

/**
 * Heads by (sector, region, skill) at [(s * 3 + r) * 3 + k], wages by skill and AI skill by region; returns those in gigs.
 * Whole numbers are added to one cell over and over twice as fast as doubles. The loop ends the function, as V8 enters a
 * long loop with code that it throws away where it meets, behind the loop, what it has not seen run yet.
 */
function addWorkers(
  { employer, skill, region, wage, aiSkill, gig, count }: Households,
  { sector }: Firms,
  heads: Int32Array,
  wagesBySkill: Float64Array,
  aiSkillByRegion: Float64Array,
): number {
  let inGigs = 0
  for (let h = 0; h < count; h++) {
    const f = employer[h]
    if (f < 0) continue
    const k = skill[h]
    const r = region[h]
    heads[(sector[f] * regionCount + r) * skillCount + k]++
    wagesBySkill[k] += wage[h]
    aiSkillByRegion[r] += aiSkill[h]
    inGigs += gig[h]
  }
  return inGigs
}

/** Sums of heads over all but one of the three dimensions. */
function addHeads(
  heads: Int32Array,
): Pick<WorkerCount, 'employed' | 'bySkill' | 'bySector' | 'byRegion' | 'skilledByRegion'> {
  const bySkill = new Float64Array(skillCount)
  const bySector = new Float64Array(goodsSectors)
  const byRegion = new Float64Array(regionCount)
  const skilledByRegion = new Float64Array(regionCount)
  let employed = 0
  for (let s = 0; s < goodsSectors; s++) {
    for (let r = 0; r < regionCount; r++) {
      for (let k = 0; k < skillCount; k++) {
        const n = heads[(s * regionCount + r) * skillCount + k]
        employed += n
        bySkill[k] += n
        bySector[s] += n
        byRegion[r] += n
        if (k > 0) skilledByRegion[r] += n
      }
    }
  }
  return { employed, bySkill, bySector, byRegion, skilledByRegion }
}
