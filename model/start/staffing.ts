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

/** Takes heads from the largest staffs, each of which keeps one, until no more than `most` are left (at least one a firm). */
export function fitStaff(firms: Firms, most: number): void {
  const heads = Float64Array.from({ length: firms.count }, (_, f) => {
    let sum = 0
    for (let k = 0; k < skillCount; k++) sum += firms.staff[f * skillCount + k]
    return sum
  })
  let excess = heads.reduce((sum, each) => sum + each, 0) - Math.max(most, firms.count)
  if (excess <= 0) return
  const bySize = Array.from(heads.keys()).sort((a, b) => heads[b] - heads[a] || a - b)
  while (excess > 0) {
    for (const f of bySize) {
      if (heads[f] <= 1) break
      if (excess <= 0) return
      const staff = firms.staff.subarray(f * skillCount, (f + 1) * skillCount)
      staff[staff.indexOf(Math.max(...staff))]--
      heads[f]--
      excess--
    }
  }
}
