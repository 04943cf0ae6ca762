import type { Firms } from '../agents/firms.ts'
import { skillCount } from '../names.ts'

/** Heads by skill that a firm of efficiency labour 1 wants: `perLabour[k]`. */
export interface StaffingGroup {
  firms: number[]
  perLabour: Float64Array
}

/**
 * Gives whole staff to firms from the labour they want. What rounding leaves over is handed to the next firm
 * of the group, so that a group's total is right to a head; every firm has at least one worker.
 */
export function staffGroup(firms: Firms, wanted: Float64Array, group: StaffingGroup): void {
  const carry = new Float64Array(skillCount)
  for (const f of group.firms) {
    let heads = 0
    for (let k = 0; k < skillCount; k++) {
      const exact = wanted[f] * group.perLabour[k] + carry[k]
      const whole = Math.max(0, Math.round(exact))
      carry[k] = exact - whole
      firms.staff[f * skillCount + k] = whole
      heads += whole
    }
    if (heads > 0) continue
    const largest = carry.indexOf(Math.max(...carry))
    firms.staff[f * skillCount + largest] = 1
    carry[largest] -= 1
  }
}
