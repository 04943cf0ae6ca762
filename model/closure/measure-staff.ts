import type { State } from '../agents/state.ts'
import { skillCount } from '../names.ts'

/** Efficiency units of each firm's staff by class, and their mean AI skill, before they are paid. */
export function measureStaff(state: State): void {
  const { households, firms, parameters, technology } = state
  firms.staffEfficiency.fill(0)
  firms.staffAiSkill.fill(0)
  for (let h = 0; h < households.count; h++) {
    const f = households.employer[h]
    if (f < 0) continue
    const skill = households.skill[h]
    const efficiency =
      households.ability[h] *
      parameters.skillEfficiency[skill] *
      technology.labourFactor[firms.sector[f]] *
      parameters.regionProductivity[households.region[h]]
    firms.staffEfficiency[f * skillCount + skill] += efficiency
    firms.staffAiSkill[f] += efficiency * households.aiSkill[h]
  }
  for (let f = 0; f < firms.count; f++) {
    let all = 0
    for (let k = 0; k < skillCount; k++) all += firms.staffEfficiency[f * skillCount + k]
    if (all > 0) firms.staffAiSkill[f] /= all
  }
}
