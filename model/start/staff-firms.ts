import type { Firms } from '../agents/firms.ts'
import type { Households } from '../agents/households.ts'
import type { Rates } from '../agents/rates.ts'
import type { SectorTechnology } from '../agents/sector-technology.ts'
import { goodsSectors, skillCount } from '../names.ts'
import type { Parameters } from '../parameters.ts'
import { effectiveLabour } from '../technology/task-assignment.ts'
import { bookFirm } from './firm-books.ts'
import type { SectorOutputs } from './sector-outputs.ts'
import { solveSector, type UnitUse } from './sector-solution.ts'
import { fitStaff, staffGroup } from './staffing.ts'
import { startHumanMix } from './task-start.ts'
import { hireWorkers, workerEfficiency } from './worker-start.ts'

/**
 * Staffs the firms and books what they start with. Returns GDP a quarter in money (a mean wage is 1) and the
 * unit uses by sector. Whole workers make sizes lumpy, so abilities of each group are scaled until the sector's
 * labour, and with it its output, is what the balanced state says.
 */
export function staffFirms(
  parameters: Parameters,
  rates: Rates,
  seed: number,
  technology: SectorTechnology,
  outputs: SectorOutputs,
  firms: Firms,
  households: Households,
  size: Float64Array,
): { income: number; uses: UnitUse[] } {
  const employed = Math.round(households.count * (1 - parameters.startUnemployment))
  const income = employed / outputs.wages.reduce((sum, wages) => sum + wages, 0)
  const manMix = startHumanMix(parameters, technology)
  const mixOf = (sector: number, adopter: number) =>
    (adopter ? manMix : technology.taskMix).subarray(sector * skillCount, (sector + 1) * skillCount)
  let shares = 0
  for (let s = 0; s < goodsSectors; s++) if (outputs.output[s] > 0) shares += parameters.employmentShares[s]

  const uses: UnitUse[] = []
  const labour = new Float64Array(firms.count)
  const groups: { firms: number[]; sector: number; mode: number }[] = []
  for (let s = 0; s < goodsSectors; s++) {
    const members: number[][] = [[], []]
    let adopterOutput = 0
    for (let f = 0; f < firms.count; f++) {
      if (firms.sector[f] !== s) continue
      members[firms.adopter[f]].push(f)
      if (firms.adopter[f]) adopterOutput += size[f]
    }
    const use = solveSector(parameters, rates, technology, outputs, s, adopterOutput)
    uses.push(use)
    let raw = 0
    for (let mode = 0; mode < 2; mode++) {
      for (const f of members[mode]) {
        labour[f] = size[f] * income * use.labour[mode]
        const mix = mixOf(s, mode)
        for (let k = 0; k < skillCount; k++) {
          raw += (labour[f] / parameters.regionProductivity[firms.region[f]]) * (mix[k] / parameters.skillEfficiency[k])
        }
      }
    }
    technology.labourFactor[s] = raw > 0 ? raw / ((employed * parameters.employmentShares[s]) / shares) : 1
    for (let mode = 0; mode < 2; mode++) {
      const mix = mixOf(s, mode)
      const perLabour = Float64Array.from(
        { length: skillCount },
        (_, k) => mix[k] / (parameters.skillEfficiency[k] * technology.labourFactor[s]),
      )
      const wanted = labour.map((need, f) => need / parameters.regionProductivity[firms.region[f]])
      staffGroup(firms, wanted, { firms: members[mode], perLabour })
      groups.push({ firms: members[mode], sector: s, mode })
    }
  }
  // Rounding, and one worker for each of many small firms, can ask for more than there are.
  fitStaff(firms, employed)
  hireWorkers(parameters, seed, households, firms)
  scaleAbilities(parameters, technology, households, firms, labour, groups, mixOf)
  for (const { firms: members, sector, mode } of groups) {
    for (const f of members) {
      firms.taskMix.set(mixOf(sector, mode), f * skillCount)
      bookFirm(parameters, rates, technology, firms, f, firms.labour[f] / uses[sector].labour[mode], uses[sector])
    }
  }
  return { income, uses }
}

/** Scales the abilities of each group's workers until its effective labour is what was wanted. */
function scaleAbilities(
  parameters: Parameters,
  technology: SectorTechnology,
  households: Households,
  firms: Firms,
  labour: Float64Array,
  groups: { firms: number[]; sector: number; mode: number }[],
  mixOf: (sector: number, mode: number) => Float64Array,
): void {
  const { staffEfficiency } = firms
  const { employer, ability } = households
  const measure = () => {
    payByAbility(parameters, technology, households, firms)
    for (const { firms: members, sector, mode } of groups) {
      const mix = mixOf(sector, mode)
      for (const f of members) {
        const at = f * skillCount
        firms.labour[f] = effectiveLabour(
          staffEfficiency[at],
          staffEfficiency[at + 1],
          staffEfficiency[at + 2],
          mix[1],
          mix[2],
          parameters.mismatchProductivity,
        )
      }
    }
  }
  measure()
  const factor = new Float64Array(firms.count)
  let wantAll = 0
  let haveAll = 0
  for (const { firms: members } of groups) {
    let want = 0
    let have = 0
    for (const f of members) {
      want += labour[f]
      have += firms.labour[f]
    }
    for (const f of members) factor[f] = want / have
    wantAll += want
    haveAll += have
  }
  // Those without work are as able as those with it: else every hire would lower efficiency.
  for (let h = 0; h < ability.length; h++) ability[h] *= employer[h] >= 0 ? factor[employer[h]] : wantAll / haveAll
  measure()
}

/** Wages at a wage of 1 for an efficiency unit, and the efficiency units of each firm's staff by class. */
function payByAbility(
  parameters: Parameters,
  technology: SectorTechnology,
  { count, employer, skill, ability, wage }: Households,
  { staffEfficiency, sector, region }: Firms,
): void {
  staffEfficiency.fill(0)
  for (let h = 0; h < count; h++) {
    const f = employer[h]
    if (f < 0) continue
    const units = workerEfficiency(parameters, technology, ability[h], skill[h], sector[f], region[f])
    wage[h] = units
    staffEfficiency[f * skillCount + skill[h]] += units
  }
}
